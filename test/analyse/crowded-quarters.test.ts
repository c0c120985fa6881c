import { expect, test } from 'vitest';
import { crowdedQuarters } from '../../src/analyse/crowded-quarters.ts';
import { activity, otoInstitution, role } from '../fixtures/oto.ts';

const on = (id: string, datum: string, more: object = {}) =>
  activity(id, { doelgroep: ['een'], duur_uren: '5', planning: { data: [{ datum }] }, ...more });
const institution = (beleid: object) =>
  otoInstitution({
    beleid: { planjaar: '2027', ...beleid },
    rollen: [role('een', ['anna', 'bert'])],
    functionarissen: ['anna', 'bert'],
    activiteiten: [
      on('a', '2027-05-04'),
      on('b', '2027-05-11', { deelnemers: '1' }),
      on('c', '2027-08-31'),
      on('d', '2026-11-03', { duur_uren: '20' }),
    ],
  });

test('5 certain and 5 possible hours are more than 8 for both who hold the role; other quarters and years say nothing', () => {
  expect(crowdedQuarters(institution({ max_uren_per_kwartaal: '8' }))).toEqual([{ kwartaal: 'tweede', personen: 2 }]);
});

test('without agreed hours nothing is crowded', () => {
  expect(crowdedQuarters(institution({}))).toEqual([]);
});
