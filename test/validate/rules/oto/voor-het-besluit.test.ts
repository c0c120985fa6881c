import { expect, test } from 'vitest';
import { voorHetBesluit } from '../../../../src/validate/rules/oto/voor-het-besluit.ts';
import { findings, on } from './findings.ts';

const asking = (id: string, datum: string, oto_gelden: string, changes: object = {}) =>
  on(id, datum, {
    status: 'aangevraagd',
    kosten: { oto_gelden, eigen_bijdrage: '100', totaal: String(Number(oto_gelden) + 100) },
    ...changes,
  });
const found = (activiteiten: object[], besluit_op: string | undefined = '2027-02-26') =>
  findings(voorHetBesluit, { activiteiten, beleid: { financiering: { besluit_op } } });

test('what begins on the day of the decision is in time, a day earlier is not', () => {
  expect(found([asking('a', '2027-02-26', '500')])).toEqual([]);
  expect(found([asking('a', '2027-02-25', '500')])).toMatchObject([
    {
      severity: 'notice',
      path: ['oto', 'beleid', 'financiering', 'besluit_op'],
      message:
        'Voor het besluit van 2027-02-26 begint 1 activiteit waarvoor €\u00a0500 uit OTO-gelden is aangevraagd: a (2027-02-25).',
    },
  ]);
});

test('they are one notice: 500 + 250 = 750 for two', () => {
  const two = found([asking('a', '2027-01-05', '500'), asking('b', '2027-01-12', '250')]);
  expect(two).toHaveLength(1);
  expect(two[0]?.message).toContain('beginnen 2 activiteiten waarvoor €\u00a0750');
  const ten = found(Array.from({ length: 10 }, (_, index) => asking(`a${index}`, '2027-01-05', '1')));
  expect(ten[0]?.message).toContain('a7 (2027-01-05) en nog 2.');
});

test('what asks for nothing, is awarded, or fell through is left out; so is all without a day of decision', () => {
  const early = '2027-01-05';
  expect(found([asking('a', early, '0')])).toEqual([]);
  for (const status of ['gepland', 'toegekend', 'vervallen'])
    expect(found([asking('a', early, '500', { status })]), status).toEqual([]);
  expect(findings(voorHetBesluit, { activiteiten: [asking('a', early, '500')], beleid: { financiering: {} } })).toEqual(
    [],
  );
});

test('a month begins on its first day', () => {
  expect(found([asking('a', '', '500', { planning: { maand: '2027-02' } })])[0]?.message).toContain('a (2027-02-01)');
});
