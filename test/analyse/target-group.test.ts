import { expect, test } from 'vitest';
import { targetGroup } from '../../src/analyse/target-group.ts';
import { activity, otoInstitution, role } from '../fixtures/oto.ts';

const team = (naam: string, kernleden: string[]) => ({
  id: naam.toLowerCase(),
  naam: `Team ${naam}`,
  afkorting: naam,
  soort: 'beleidsteam',
  niveau: 'strategisch',
  kernleden,
});

const groupOf = (changes: object) => {
  const institution = otoInstitution({
    rollen: ['a', 'b', 'c', 'd'].map((id) => role(id, [])),
    teams: [team('AB', ['a', 'b']), team('C', ['c'])],
    beleid: {
      doelgroepen: [
        { naam: 'Eerste uur', rollen: ['c', 'd'], aandacht: 'Melden' },
        { naam: 'Ook AB', rollen: ['b', 'a'], aandacht: '-' },
      ],
    },
    activiteiten: [activity('x', changes)],
  });
  return targetGroup(institution, institution.oto.activiteiten[0]!);
};

test('a whole team stands for its roles; the roles that are left follow', () => {
  expect(groupOf({ doelgroep: ['d', 'b', 'a'] })).toEqual(['AB', 'Rol d']);
});

test('a team of which someone is missing is written out', () => {
  expect(groupOf({ doelgroep: ['a', 'c'] })).toEqual(['Rol a', 'Rol c']);
});

test('target groups of the policy stand for their roles too, but nothing is said twice', () => {
  expect(groupOf({ doelgroep: ['a', 'b', 'c', 'd'] })).toEqual(['AB', 'Eerste uur']);
});

test('people outside the crisis organisation come last', () => {
  expect(groupOf({ doelgroep: ['a'], doelgroep_overig: 'Vakgroepen' })).toEqual(['Rol a', 'Vakgroepen']);
  expect(groupOf({ doelgroep_overig: 'Vakgroepen' })).toEqual(['Vakgroepen']);
});
