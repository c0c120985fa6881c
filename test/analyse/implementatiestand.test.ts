import { expect, test } from 'vitest';
import { implementatie } from '../../blocks/implementatie.ts';
import type { Institution } from '../../blocks/institution.ts';
import { implementatiestand } from '../../src/analyse/implementatiestand.ts';

const standVan = (answers: object) =>
  implementatiestand({ implementatie: implementatie.parse(answers) } as Pick<
    Institution,
    'implementatie'
  > as Institution);

const taak = (id: string, stap: string, rest: object = {}) => ({ id, stap, taak: `Taak ${id}`, ...rest });

test('tasks are numbered through in the order of the steps, whatever their order in the file', () => {
  const { stappen } = standVan({ taken: [taak('b', 'borgen'), taak('a', 'agenderen'), taak('c', 'agenderen')] });
  expect(stappen.map((stap) => stap.taken)).toEqual([
    [
      { nummer: 1, index: 1 },
      { nummer: 2, index: 2 },
    ],
    [],
    [],
    [],
    [{ nummer: 3, index: 0 }],
  ]);
});

test('a step counts its tasks by state; an open state counts as planned', () => {
  const taken = [
    taak('a', 'borgen', { staat: 'gedaan' }),
    taak('b', 'borgen', { staat: 'loopt' }),
    taak('c', 'borgen'),
  ];
  expect(standVan({ taken }).stappen[4]).toMatchObject({ gedaan: 1, loopt: 1, gepland: 1 });
});

test.each([
  [['gedaan', 'gedaan'], 'gedaan'],
  [['gedaan', 'gepland'], 'loopt'],
  [['gepland', 'gepland'], 'gepland'],
])('a tip with tasks that are %j is %s', (staten, standpunt) => {
  const taken = staten.map((staat, index) => taak(`t${index}`, 'borgen', { staat, tips: ['inwerken'] }));
  const stand = standVan({ taken }).tips.find(({ tip }) => tip.id === 'inwerken');
  expect(stand).toMatchObject({ standpunt, taken: [{ nummer: 1 }, { nummer: 2 }] });
});

test('a tip that is left on purpose points at its reason; a tip without either has no stand', () => {
  const { tips } = standVan({ bewust_niet: [{ tip: 'meekijken', reden: 'Te weinig plaats.' }] });
  expect(tips.find(({ tip }) => tip.id === 'meekijken')).toMatchObject({ standpunt: 'bewust niet', bewustNiet: 0 });
  expect(tips.find(({ tip }) => tip.id === 'inwerken')).toMatchObject({ standpunt: 'nog geen standpunt', taken: [] });
});
