import { expect, test } from 'vitest';
import { bouwsteenIds } from '../../../blocks/bouwstenen.ts';
import { activiteitstype } from '../../../blocks/catalogus/activiteitstype.ts';
import { activiteitstypen } from '../../../blocks/catalogus/activiteitstypen.ts';
import { bijzonderheden, bijzonderheidIds } from '../../../blocks/catalogus/bijzonderheden.ts';
import { kerntaakIds } from '../../../blocks/catalogus/kerntaken.ts';

const duration = (id: string) => {
  const duur = activiteitstypen.find((type) => type.id === id)?.duur;
  return duur && [duur.van, duur.tot];
};

test.each([
  ['basismodule', [6, 8]],
  ['oefening-cbt-ot', [4, 8]],
  ['voorzitterstraining', [3, 4]],
  ['crisissensitiviteit', [2, 3]],
  ['regie', [4, 6]],
  ['ken-uw-crisispartner', undefined],
  ['situationeel-bewustzijn', [4, 8]],
  ['nafase', [4, 6]],
  ['leiderschap', [4, 8]],
])('%s takes the hours that the guide of 2014 gives: %j', (id, hours) => {
  expect(duration(id)).toEqual(hours);
});

test('the nine types of the guide are of the nature that the guide says', () => {
  const ofNature = (aard: string) => activiteitstypen.filter((type) => type.aard === aard).map(({ id }) => id);
  expect(ofNature('basis')).toEqual(['basismodule']);
  expect(ofNature('bestaand-aangepast')).toEqual(['oefening-cbt-ot', 'voorzitterstraining']);
  expect(ofNature('nieuw')).toEqual([
    'crisissensitiviteit',
    'regie',
    'ken-uw-crisispartner',
    'situationeel-bewustzijn',
    'nafase',
    'leiderschap',
  ]);
});

test.each([
  ['basismodule', 6, 2],
  ['oefening-cbt-ot', 4, 1],
  ['voorzitterstraining', 3, 1],
  ['regie', 3, 2],
  ['ken-uw-crisispartner', 5, 1],
  ['situationeel-bewustzijn', 4, 4],
  ['nafase', 2, 3],
  ['leiderschap', 4, 2],
])('%s has the %i subjects and %i target groups of its card in the guide', (id, subjects, groups) => {
  const type = activiteitstypen.find((one) => one.id === id);
  expect([type?.inhoud.length, type?.doelgroepen.length]).toEqual([subjects, groups]);
});

test('the other four steps have what the guide names for them, and what exists has its types', () => {
  const idsOf = (aard: string, stap: string) =>
    activiteitstypen.filter((type) => type.aard === aard && type.stap === stap).map(({ id }) => id);
  expect(idsOf('ondersteunend', 'agenderen')).toEqual([
    'bestuurlijk-adviseren',
    'scenariobespreking',
    'instapoefening',
  ]);
  expect(idsOf('ondersteunend', 'ontwikkelen')).toEqual(['planworkshop', 'scenariokaart-workshop', 'doorloopsessie']);
  expect(idsOf('ondersteunend', 'informeren')).toEqual([
    'kick-off',
    'toelichting-dynamiek',
    'individuele-voorlichting',
  ]);
  expect(idsOf('ondersteunend', 'borgen')).toEqual([
    'casusbespreking',
    'themasessie',
    'snack-learning',
    'e-learningtoets',
    'meekijken',
    'oto-bij-inzet',
  ]);
  expect(idsOf('bestaand', 'implementeren')).toEqual([
    'teamoefening',
    'functietraining-crisiscoordinator',
    'functietraining-informatiemanager',
    'bhv-training',
    'hmims',
  ]);
  expect(idsOf('test', 'borgen')).toEqual(['alarmeringsoefening', 'bereikbaarheidstest']);
});

test('every type names a building block, a special feature and a core task', () => {
  for (const { id, bouwstenen, bijzonderheden: features, kerntaken } of activiteitstypen)
    expect([id, bouwstenen.length, features.length, kerntaken.length]).not.toContain(0);
});

test('every step has activity types, and every id stands once', () => {
  expect(new Set(activiteitstypen.map(({ stap }) => stap)).size).toBe(5);
  expect(new Set(activiteitstypen.map(({ id }) => id)).size).toBe(activiteitstypen.length);
});

test('every type has the shape that an institution must give its own types', () => {
  const asTyped = (value: unknown): unknown => {
    if (typeof value === 'number') return String(value);
    if (Array.isArray(value)) return value.map(asTyped);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asTyped(part)]));
  };
  for (const type of activiteitstypen) expect(activiteitstype.parse(asTyped(type))).toEqual(type);
});

test('types and features name building blocks that exist', () => {
  const named = [
    ...activiteitstypen.flatMap(({ bouwstenen }) => bouwstenen),
    ...bijzonderheden.map((b) => b.bouwsteen),
  ];
  for (const id of named) expect(bouwsteenIds).toContain(id);
});

test('every special feature and every core task is served by a type', () => {
  for (const id of bijzonderheidIds)
    expect(activiteitstypen.some((type) => type.bijzonderheden.includes(id))).toBe(true);
  for (const id of kerntaakIds) expect(activiteitstypen.some((type) => type.kerntaken.includes(id))).toBe(true);
});
