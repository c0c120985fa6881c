import { expect, test } from 'vitest';
import type { Qualifications } from '../../src/analyse/qualifications.ts';
import { shortOfPlaces } from '../../src/analyse/short-of-places.ts';
import { activity, otoInstitution } from '../fixtures/oto.ts';

const lacks = (functionaris: string, rollen: string[], state: 'missing' | 'valid' = 'missing') => ({
  functionaris,
  rollen,
  modules: [{ module: 'regie', state, followed: null, validUntil: null }],
});
const facts = (...personen: Qualifications['personen'][number][]): Qualifications => ({
  modules: ['regie'],
  rollen: [],
  personen,
  basis: { geldig: 0, personen: 0 },
});
const training = (id: string, doelgroep: string[], deelnemers: string) =>
  activity(id, { type: 'regie', doelgroep, deelnemers });

test('two places for three who lack the module leave one without, and who has it needs none', () => {
  const institution = otoInstitution({ activiteiten: [training('t', ['een'], '2')] });
  const three = facts(lacks('a', ['een']), lacks('b', ['een']), lacks('c', ['een']), lacks('d', ['een'], 'valid'));
  expect(shortOfPlaces(institution, three)).toEqual([
    { module: 'regie', mensen: 3, zonderPlaats: 1, activiteiten: ['t'] },
  ]);
});

test('someone with two trainings to choose from leaves the only place to who has no choice', () => {
  const institution = otoInstitution({
    activiteiten: [training('t', ['een', 'twee'], '1'), training('u', ['een'], '1')],
  });
  expect(shortOfPlaces(institution, facts(lacks('a', ['een']), lacks('b', ['twee'])))).toEqual([]);
});

test('places for another role, and people for whose role nothing is planned, are not counted against each other', () => {
  const institution = otoInstitution({ activiteiten: [training('t', ['een'], '1'), training('u', ['twee'], '9')] });
  expect(shortOfPlaces(institution, facts(lacks('a', ['een']), lacks('b', ['een']), lacks('c', ['drie'])))).toEqual([
    { module: 'regie', mensen: 2, zonderPlaats: 1, activiteiten: ['t', 'u'] },
  ]);
});
