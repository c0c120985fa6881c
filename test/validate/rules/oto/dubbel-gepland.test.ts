import { expect, test } from 'vitest';
import { dubbelGepland } from '../../../../src/validate/rules/oto/dubbel-gepland.ts';
import { activity, role } from '../../../fixtures/oto.ts';
import { findings, on } from './findings.ts';

/** Anna holds one role and deputises in the other; bert holds only the other. */
const rollen = [role('een', ['anna']), role('twee', ['bert', 'anna'])];
const found = (...activiteiten: object[]) =>
  findings(dubbelGepland, { activiteiten, rollen, functionarissen: ['anna', 'bert', 'cees'] });
const one = (datum: string, van = '13:00', tot = '15:00', changes: object = {}) =>
  on('a', datum, { doelgroep: ['een'], ...changes }, van, tot);
const two = (datum: string, van = '13:00', tot = '15:00', changes: object = {}) =>
  on('b', datum, { doelgroep: ['twee'], ...changes }, van, tot);

test('anna, holder here and deputy there, is at both from 14:00 to 15:00; bert is not', () => {
  expect(found(one('2027-03-02'), two('2027-03-02', '14:00', '16:00'))).toMatchObject([
    {
      severity: 'warning',
      path: ['oto', 'activiteiten', 1, 'planning', 'data', 0, 'datum'],
      message:
        'b Activiteit b (2027-03-02, 14:00-16:00) overlapt met a Activiteit a (2027-03-02, 13:00-15:00) voor Persoon anna.',
    },
  ]);
});

test('one after the other, on another day, or what falls through is no overlap', () => {
  expect(found(one('2027-03-02'), two('2027-03-02', '15:00', '16:00'))).toEqual([]);
  expect(found(one('2027-03-02'), two('2027-03-03'))).toEqual([]);
  expect(found(one('2027-03-02'), two('2027-03-02', '14:00', '16:00', { status: 'vervallen' }))).toEqual([]);
});

test('who is no longer deputy on that day is not expected', () => {
  const houders = [
    { functionaris: 'bert', als: 'houder' },
    { functionaris: 'anna', als: 'vervanger', tot: '2027-03-01' },
  ];
  const of = (datum: string) =>
    findings(dubbelGepland, {
      activiteiten: [one(datum), two(datum)],
      rollen: [rollen[0] ?? {}, { ...role('twee', []), houders }],
      functionarissen: ['anna', 'bert'],
    });
  expect(of('2027-03-01')).toHaveLength(1);
  expect(of('2027-03-02')).toEqual([]);
});

test('a long one is still running when the third begins: 9-17 against 10-11 and 14-15 gives two pairs', () => {
  const third = on('c', '2027-03-02', { doelgroep: ['een'] }, '14:00', '15:00');
  const messages = found(one('2027-03-02', '09:00', '17:00'), two('2027-03-02', '10:00', '11:00'), third);
  expect(messages.map(({ message }) => message.slice(0, 14))).toEqual(['b Activiteit b', 'c Activiteit c']);
});

test('a day without times is taken whole, also the second of two days', () => {
  const whole = activity('a', {
    doelgroep: ['een'],
    planning: { data: [{ datum: '2027-11-04', tot_datum: '2027-11-05' }] },
  });
  expect(found(whole, two('2027-11-05'))).toHaveLength(1);
  expect(found(whole, two('2027-11-06'))).toEqual([]);
});

test('a night runs into the next morning', () => {
  const night = activity('a', {
    doelgroep: ['een'],
    planning: { data: [{ datum: '2027-11-22', tot_datum: '2027-11-23', van: '23:00', tot: '03:00' }] },
  });
  expect(found(night, two('2027-11-23', '02:00', '04:00'))).toHaveLength(1);
  expect(found(night, two('2027-11-23', '03:00', '04:00'))).toEqual([]);
});

test('who may choose a date is stuck only when all of them are taken', () => {
  const chosen = activity('a', {
    doelgroep: ['een'],
    deelname: 'een keer',
    planning: {
      data: [
        { datum: '2027-03-02', van: '13:00', tot: '15:00' },
        { id: 'tweede', datum: '2027-03-04', van: '13:00', tot: '15:00' },
      ],
    },
  });
  expect(found(chosen, two('2027-03-02'))).toEqual([]);
  const also = on('c', '2027-03-04', { doelgroep: ['een'] });
  expect(found(chosen, two('2027-03-02'), also)).toMatchObject([
    {
      path: ['oto', 'activiteiten', 0, 'planning'],
      message: 'Van de data van a Activiteit a is er geen vrij voor Persoon anna; op de eerste is ook b Activiteit b.',
    },
  ]);
  const hints = (deelname?: string) => found({ ...chosen, deelname }, two('2027-03-02')).map(({ hint }) => hint);
  expect(hints('elke keer')).toEqual(['Verzet een van de twee, of haal een rol uit een doelgroep.']);
  expect(hints()[0]).toContain('deelname: een keer');
});
