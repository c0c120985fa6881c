import { expect, test } from 'vitest';
import { buildUpJumps } from '../../src/analyse/build-up.ts';
import { activity, otoInstitution, role } from '../fixtures/oto.ts';

const step = (id: string, month: string, changes: object) =>
  activity(id, { doelgroep: ['voorzitter'], planning: { maand: month }, ...changes });
const jumps = (activiteiten: readonly object[], uitvoering: object = {}) =>
  buildUpJumps(
    otoInstitution({
      functionarissen: ['anna'],
      rollen: [role('voorzitter', ['anna']), role('logger', ['anna'])],
      activiteiten,
      uitvoering,
    }),
  );

test('nothing jumps when every exercise is one step harder or larger than what came before', () => {
  expect(
    jumps([
      // The table is not in order of date: May, March, April, June.
      step('groter', '2027-05', { omvang: 'teams', complexiteit: 'gemiddeld' }),
      step('eerste', '2027-03', {}),
      step('training', '2027-04', { categorie: 'trainen', complexiteit: 'gemiddeld' }),
      step('allen', '2027-06', { omvang: 'organisatie', complexiteit: 'complex' }),
    ]),
  ).toEqual([]);
});

test('from simple to complex: the first place where it jumps comes first, with who and why', () => {
  const found = jumps([
    step('eerste', '2027-03', { doelgroep: ['voorzitter', 'logger'] }),
    step('tussen', '2027-04', { complexiteit: 'gemiddeld' }),
    step('zwaar', '2027-05', { complexiteit: 'complex', doelgroep: ['voorzitter', 'logger'] }),
    step('groot', '2027-06', { omvang: 'organisatie' }),
  ]);
  expect(found).toEqual([
    {
      activiteit: 'zwaar',
      datum: '2027-05-01',
      // The chair had a medium one in April; the logger did not.
      rollen: ['logger'],
      waarom: 'een complexe oefening, zonder eerst een gemiddelde oefening of training',
    },
    {
      activiteit: 'groot',
      datum: '2027-06-01',
      rollen: ['voorzitter'],
      waarom: 'een oefening met de hele organisatie, zonder eerst een oefening of training met meer teams',
    },
  ]);
});

test('an exercise with several teams comes too soon for who never practised in one', () => {
  expect(jumps([step('teams', '2027-03', { omvang: 'teams' })])[0]?.waarom).toBe(
    'een oefening met meer teams, zonder eerst een oefening of training met één team',
  );
});

test('what was held in an earlier year is a step, what only stood on the calendar then is not', () => {
  const activiteiten = [
    step('vorig-jaar', '2026-05', { complexiteit: 'gemiddeld' }),
    step('zwaar', '2027-05', { complexiteit: 'complex' }),
  ];
  const held = { gehouden: [{ activiteit: 'vorig-jaar', doorgegaan: 'ja', datum: '2026-05-01' }] };
  expect(jumps(activiteiten, held)).toEqual([]);
  expect(jumps(activiteiten).map(({ activiteit }) => activiteit)).toEqual(['zwaar']);
});

test('a hard training, what falls away and what has no planning are no jumps', () => {
  expect(
    jumps([
      step('cursus', '2027-03', { categorie: 'opleiden', complexiteit: 'complex' }),
      step('vervallen', '2027-03', { complexiteit: 'complex', status: 'vervallen' }),
      activity('ooit', { complexiteit: 'complex', doelgroep: ['voorzitter'] }),
    ]),
  ).toEqual([]);
});
