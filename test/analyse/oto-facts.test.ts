import { expect, test } from 'vitest';
import { otoFacts } from '../../src/analyse/oto-facts.ts';
import { activity, otoInstitution, role } from '../fixtures/oto.ts';

const eigen = {
  id: 'eigen',
  naam: 'Eigen type',
  aard: 'nieuw',
  stap: 'borgen',
  categorie: 'trainen',
  doel: 'Iets eigens.',
  inhoud: ['Inhoud'],
  doelgroepen: ['Iedereen'],
  bouwstenen: [],
  bijzonderheden: ['nafase'],
  kerntaken: [],
};
const facts = otoFacts(
  otoInstitution({
    rollen: [role('voorzitter', [])],
    beleid: { activiteitstypen: [eigen] },
    activiteiten: [
      activity('a', { type: 'eigen', stap: 'borgen', planning: { maand: '2027-05' }, doelgroep: ['voorzitter'] }),
      activity('b', { type: 'nafase', planning: { maand: '2027-02' } }),
      activity('c', { type: 'nafase' }),
      activity('vorig-jaar', { type: 'nafase', planning: { maand: '2026-02' } }),
    ],
  }),
  '2026-11-02',
);

test('the plan year comes in the order of the table, with when and for whom; open planning belongs to it', () => {
  expect(facts.activiteiten).toEqual([
    { id: 'a', dagen: [], wanneer: ['mei'], doelgroep: ['Rol voorzitter'] },
    { id: 'b', dagen: [], wanneer: ['februari'], doelgroep: [] },
    { id: 'c', dagen: [], wanneer: [], doelgroep: [] },
  ]);
});

test('types in use come in the order of the catalogue, the own types of the institution last', () => {
  expect(facts.typen).toEqual([
    { type: 'nafase', activiteiten: ['b', 'c'] },
    { type: 'eigen', activiteiten: ['a'] },
  ]);
});

test('counts what each special feature gets, own types included', () => {
  const counted = (id: string) => facts.bijzonderheden.find((feature) => feature.id === id)?.aantal;
  expect(counted('nafase')).toBe(3);
  expect(counted('leiderschap')).toBe(0);
});

test('names the activities of each of the five steps', () => {
  expect(facts.stappen.map(({ stap, nummers }) => [stap, nummers])).toEqual([
    ['agenderen', []],
    ['ontwikkelen', []],
    ['informeren', []],
    ['implementeren', ['b', 'c']],
    ['borgen', ['a']],
  ]);
});
