import { expect, test } from 'vitest';
import { implementatie } from '../../blocks/implementatie.ts';
import type { Institution } from '../../blocks/institution.ts';
import { stappenPerKwartaal } from '../../src/analyse/stappen-per-kwartaal.ts';

const kwartalenVan = (answers: object) =>
  stappenPerKwartaal({ implementatie: implementatie.parse(answers) } as Pick<
    Institution,
    'implementatie'
  > as Institution);

test('steps lie on the quarters between the first and the last day', () => {
  const fasen = [
    { stap: 'agenderen', van: '2026-12-31', tot: '2027-01-01' },
    { stap: 'borgen', van: '2027-04-01', tot: '2027-06-30' },
  ];
  expect(kwartalenVan({ fasen })).toEqual({
    jaren: [
      { jaar: 2026, kwartalen: 1 },
      { jaar: 2027, kwartalen: 2 },
    ],
    kwartalen: ['K4', 'K1', 'K2'],
    loopt: [
      [true, true, false],
      [false, false, true],
    ],
  });
});

test('without steps there are no quarters', () => {
  expect(kwartalenVan({})).toEqual({ jaren: [], kwartalen: [], loopt: [] });
});
