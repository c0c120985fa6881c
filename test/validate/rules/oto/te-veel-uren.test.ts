import { expect, test } from 'vitest';
import { teVeelUren } from '../../../../src/validate/rules/oto/te-veel-uren.ts';
import { activity, role } from '../../../fixtures/oto.ts';
import { findings, on } from './findings.ts';

const beleid = { max_uren_per_kwartaal: '8' };
const rollen = [role('een', ['anna']), role('twee', ['bert', 'anna'])];
const found = (...activiteiten: object[]) =>
  findings(teVeelUren, { activiteiten, beleid, rollen, functionarissen: ['anna', 'bert'] });
const hours = (id: string, datum: string, duur_uren: string, doelgroep = ['een']) =>
  on(id, datum, { doelgroep, duur_uren });

test('5 + 3 = 8 hours is as much as was set; 5 + 3,5 = 8,5 is more, for anna and not for bert', () => {
  expect(found(hours('a', '2027-01-05', '5'), hours('b', '2027-03-30', '3', ['twee']))).toEqual([]);
  expect(found(hours('a', '2027-01-05', '5'), hours('b', '2027-03-30', '3,5', ['twee']))).toMatchObject([
    {
      severity: 'warning',
      path: ['registers', 'functionarissen', 0],
      message: 'Persoon anna heeft in 2027-K1 8,5 uur aan OTO-activiteiten; afgesproken is hoogstens 8.',
      hint: 'De meeste tijd vragen a (5 uur), b (3,5 uur): verzet er een, of haal een rol uit een doelgroep.',
    },
  ]);
});

test('another quarter begins a new sum, and without a maximum nothing is too much', () => {
  expect(found(hours('a', '2027-03-31', '5'), hours('b', '2027-04-01', '5'))).toEqual([]);
  const many = [hours('a', '2027-03-31', '5'), hours('b', '2027-03-30', '5')];
  expect(findings(teVeelUren, { activiteiten: many, rollen, functionarissen: ['anna', 'bert'] })).toEqual([]);
});

test('a series counts every time it is held (5 weeks of 2 hours = 10), a choice of dates once (2)', () => {
  const weekly = (deelname: string) =>
    activity('a', {
      doelgroep: ['een'],
      duur_uren: '2',
      deelname,
      planning: { reeks: { eerste: '2027-02-01', laatste: '2027-03-01', elke: 'week' } },
    });
  expect(found(weekly('elke keer'))[0]?.message).toContain('10 uur');
  expect(found(weekly('een keer'))).toEqual([]);
});

test('a choice of dates in two quarters counts in neither: 8,5 hours in January or April', () => {
  const chosen = (deelname: string) =>
    activity('a', {
      doelgroep: ['een'],
      duur_uren: '8,5',
      deelname,
      planning: { data: [{ datum: '2027-01-05' }, { id: 'tweede', datum: '2027-04-06' }] },
    });
  expect(found(chosen('een keer'))).toEqual([]);
  expect(found(chosen('elke keer'))).toHaveLength(2);
});

test('what has only a month or quarter counts in it: 5 hours in May and 4 somewhere in K2 are 9', () => {
  const planned = (id: string, duur_uren: string, planning: object) =>
    activity(id, { doelgroep: ['een'], duur_uren, planning });
  expect(
    found(planned('a', '5', { maand: '2027-05' }), planned('b', '4', { kwartaal: '2027-K2' }))[0]?.message,
  ).toContain('in 2027-K2 9 uur');
});

test('with one place for two members the 5 hours are only possible: 5 + 5 above 8 is a notice, not a warning', () => {
  const shared = (places: string) => [
    hours('a', '2027-01-05', '5'),
    on('b', '2027-01-06', { doelgroep: ['twee'], duur_uren: '5', deelnemers: places }),
  ];
  expect(found(...shared('2')).map(({ severity }) => severity)).toEqual(['warning']);
  expect(found(...shared('1'))).toMatchObject([
    {
      severity: 'notice',
      path: ['oto', 'beleid', 'max_uren_per_kwartaal'],
      message:
        'Wie elke plaats inneemt die de doelgroepen bieden, kan boven 8 uur komen: 1 persoon in 2027-K1. Het meest: Persoon anna, 10 uur in 2027-K1.',
    },
  ]);
});
