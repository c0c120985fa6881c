import { expect, test } from 'vitest';
import { qualifications } from '../../src/analyse/qualifications.ts';
import { activity, otoInstitution, role } from '../fixtures/oto.ts';

const institution = otoInstitution({
  functionarissen: ['anna', 'bo', 'cas'],
  rollen: [
    role('voorzitter', ['anna', 'bo'], ['basismodule', 'teamoefening']),
    role('logger', ['cas', 'bo'], ['basismodule']),
    role('gast', ['cas']),
  ],
  activiteiten: [
    activity('basis-26', { type: 'basismodule', planning: { data: [{ datum: '2026-02-12' }] } }),
    activity('basis-27', {
      type: 'basismodule',
      doelgroep: ['logger'],
      planning: { data: [{ datum: '2027-02-12' }] },
    }),
  ],
  beleid: {
    geldigheid: [
      { type: 'basismodule', maanden: '36' },
      { type: 'teamoefening', maanden: '12' },
    ],
  },
  uitvoering: {
    gehouden: [
      { activiteit: 'basis-26', doorgegaan: 'ja', datum: '2026-02-12', aanwezigen: ['anna'] },
      { activiteit: 'basis-27', doorgegaan: 'nee', datum: '2026-03-01', aanwezigen: ['cas'] },
    ],
    eerder_gevolgd: [{ functionaris: 'bo', type: 'basismodule', datum: '2023-11-01' }],
    inzetten: [{ id: 'storing', titel: 'Storing', soort: 'crisis', datum: '2026-03-17', aanwezigen: ['bo'] }],
  },
});
const on = (date: string) => qualifications(institution, date);
const state = (date: string, person: string, module: string) =>
  on(date)
    .personen.find(({ functionaris }) => functionaris === person)
    ?.modules.find((m) => m.module === module);

test('the matrix counts holders and deputies with a valid module per role, and says what is planned for the role', () => {
  const { modules, rollen } = on('2026-11-02');
  expect(modules).toEqual(['basismodule', 'teamoefening']);
  expect(rollen).toEqual([
    {
      rol: 'voorzitter',
      cellen: [
        { geldig: 1, personen: 2, gepland: false },
        { geldig: 1, personen: 2, gepland: false },
      ],
    },
    { rol: 'logger', cellen: [{ geldig: 0, personen: 2, gepland: true }, null] },
  ]);
});

test('a module is valid up to and including its last day, and expired the day after', () => {
  expect(state('2026-11-01', 'bo', 'basismodule')).toEqual({
    module: 'basismodule',
    state: 'valid',
    followed: '2023-11-01',
    validUntil: '2026-11-01',
  });
  expect(state('2026-11-02', 'bo', 'basismodule')?.state).toBe('expired');
});

test('a real event counts as practice, from the day it happened', () => {
  expect(state('2026-03-16', 'bo', 'teamoefening')?.state).toBe('missing');
  expect(state('2026-03-17', 'bo', 'teamoefening')).toMatchObject({ state: 'valid', validUntil: '2027-03-17' });
  expect(state('2026-03-17', 'bo', 'basismodule')?.followed).toBe('2023-11-01');
});

test('being listed for an activity that was not held counts for nothing', () => {
  expect(state('2026-11-02', 'cas', 'basismodule')?.state).toBe('missing');
});

test('a person who holds two roles counts once in the total', () => {
  expect(on('2026-11-02').basis).toEqual({ geldig: 1, personen: 3 });
});
