import { expect, test } from 'vitest';
import { coverage } from '../../src/analyse/coverage.ts';
import { activityType as type } from '../fixtures/activity-type.ts';
import { activity, otoInstitution, role } from '../fixtures/oto.ts';

const institution = otoInstitution({
  functionarissen: ['anna', 'bert'],
  rollen: [role('voorzitter', ['anna', 'bert']), role('logger', ['bert'])],
  beleid: { activiteitstypen: [type('slot', ['nafase']), type('breed', ['nafase', 'leiderschap'])] },
  activiteiten: [
    activity('gepland', { type: 'breed', doelgroep: ['voorzitter', 'logger'] }),
    activity('gehouden', { type: 'slot', doelgroep: ['voorzitter'] }),
    activity('niet-doorgegaan', { type: 'slot', doelgroep: ['logger'] }),
    activity('vervallen', { type: 'slot', doelgroep: ['logger'], status: 'vervallen' }),
    activity('zonder-doelgroep', { type: 'slot' }),
    activity('vorig-jaar', { type: 'slot', doelgroep: ['logger'], planning: { maand: '2026-05' } }),
  ],
  uitvoering: {
    gehouden: [
      { activiteit: 'gehouden', doorgegaan: 'ja', datum: '2027-03-01' },
      { activiteit: 'niet-doorgegaan', doorgegaan: 'nee' },
    ],
    inzetten: [
      {
        id: 'storing',
        titel: 'Storing',
        soort: 'crisis',
        datum: '2027-02-01',
        aanwezigen: ['anna'],
        bijzonderheden: ['crisisdiagnose'],
      },
      {
        id: 'ouder',
        titel: 'Ouder',
        soort: 'crisis',
        datum: '2026-12-31',
        aanwezigen: ['bert'],
        bijzonderheden: ['crisisdiagnose'],
      },
    ],
  },
});
const cell = (rol: string, feature: string) => {
  const { bijzonderheden, rollen } = coverage(institution, 2027);
  return rollen.find((row) => row.rol === rol)?.cellen[bijzonderheden.findIndex(({ id }) => id === feature)];
};

test('counts what is planned and what was held for each role of the target group', () => {
  expect(cell('voorzitter', 'nafase')).toEqual({ gepland: 1, gehouden: 1 });
  expect(cell('voorzitter', 'leiderschap')).toEqual({ gepland: 1, gehouden: 0 });
});

test('leaves out what fell through, what fell away, and other years', () => {
  expect(cell('logger', 'nafase')).toEqual({ gepland: 1, gehouden: 0 });
});

test('a real event of the year counts as held for the roles of those who took part', () => {
  expect(cell('voorzitter', 'crisisdiagnose')).toEqual({ gepland: 0, gehouden: 1 });
  expect(cell('logger', 'crisisdiagnose')).toEqual({ gepland: 0, gehouden: 0 });
});

test('has a row for every role and a column for each of the ten features', () => {
  const { rollen, bijzonderheden } = coverage(institution, 2026);
  expect(rollen.map(({ rol, naam, cellen }) => [rol, naam, cellen.length])).toEqual([
    ['voorzitter', 'Rol voorzitter', 10],
    ['logger', 'Rol logger', 10],
  ]);
  expect(bijzonderheden).toHaveLength(10);
});
