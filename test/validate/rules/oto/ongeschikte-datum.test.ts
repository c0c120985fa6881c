import { describe, expect, it } from 'vitest';
import {
  inGeblokkeerdePeriode,
  inWeekendOfNacht,
  opFeestdag,
} from '../../../../src/validate/rules/oto/ongeschikte-datum.ts';
import { activity } from '../../../fixtures/oto.ts';
import { findings, hospital, on } from './findings.ts';

const planned = (planning: object) => ({ activiteiten: [activity('a', { planning })] });

describe('a public holiday', () => {
  it('is Ascension Day 2027 (28 March + 39 days = 6 May), not the day after', () => {
    const [finding] = findings(opFeestdag, { activiteiten: [on('a', '2027-05-06')] });
    expect(finding).toMatchObject({
      severity: 'warning',
      message: 'a Activiteit a valt op Hemelvaartsdag (2027-05-06).',
      path: ['oto', 'activiteiten', 0, 'planning', 'data', 0, 'datum'],
    });
    expect(findings(opFeestdag, { activiteiten: [on('a', '2027-05-07')] })).toEqual([]);
  });

  it('in a series is the Monday after Easter, 29 March, of which the tip is to leave it out', () => {
    const reeks = { eerste: '2027-03-22', laatste: '2027-04-05', elke: 'week' };
    const [finding] = findings(opFeestdag, planned({ reeks }));
    expect(finding?.path.at(-1)).toBe('reeks');
    expect(finding?.hint).toBe('Zet 2027-03-29 bij de reeks onder behalve.');
    expect(findings(opFeestdag, planned({ reeks: { ...reeks, behalve: ['2027-03-29'] } }))).toEqual([]);
  });

  it('is found in the middle of several days, and Good Friday is only worth a notice', () => {
    const dates = (datum: string, tot_datum: string) => planned({ data: [{ datum, tot_datum }] });
    expect(findings(opFeestdag, dates('2027-04-26', '2027-04-28'))[0]?.message).toContain('Koningsdag');
    expect(findings(opFeestdag, dates('2027-03-25', '2027-03-26')).map(({ severity }) => severity)).toEqual(['notice']);
    expect(findings(opFeestdag, dates('2027-03-26', '2027-03-29')).map(({ severity }) => severity)).toEqual([
      'warning',
    ]);
  });

  it('does not touch a week, which has other days', () => {
    expect(findings(opFeestdag, planned({ week: '2027-W18' }))).toEqual([]);
  });
});

describe('a blocked period', () => {
  const period = { van: '2027-07-12', tot: '2027-08-29', reden: 'Zomerrooster' };
  const beleid = { geblokkeerde_perioden: [period] };
  const found = (planning: object, changes: object = {}) =>
    findings(inGeblokkeerdePeriode, { ...planned(planning), beleid: { ...beleid, ...changes } });
  const data = (datum: string, tot_datum = datum) => ({ data: [{ datum, tot_datum }] });

  it('holds its first and last day, and what runs into it', () => {
    expect(['2027-07-11', '2027-08-30'].flatMap((day) => found(data(day)))).toEqual([]);
    expect(['2027-07-12', '2027-08-29'].flatMap((day) => found(data(day)))).toHaveLength(2);
    expect(found(data('2027-07-10', '2027-07-12'))[0]?.message).toBe(
      'a Activiteit a valt in de geblokkeerde periode 2027-07-12 tot en met 2027-08-29 (Zomerrooster).',
    );
  });

  it('takes a week or month only when no day of it is free: July has eleven, week 28 (12 to 16 July) none', () => {
    expect(found({ maand: '2027-07' })).toEqual([]);
    expect(found({ kwartaal: '2027-K3' })).toEqual([]);
    expect(found({ week: '2027-W28' })[0]?.message).toContain('valt helemaal in');
    expect(found({ week: '2027-W27' })).toEqual([]);
  });

  it('lets through what the institution says goes ahead', () => {
    const except = (id: string) => ({ geblokkeerde_perioden: [{ ...period, uitgezonderd: [id] }] });
    expect(found(data('2027-07-20'), except('a'))).toEqual([]);
    expect(found(data('2027-07-20'), except('b'))[0]?.hint).toContain('zet a dan onder uitgezonderd');
  });
});

describe('a weekend or a night', () => {
  const found = (datum: string, van: string, tot: string, strength = hospital) =>
    findings(inWeekendOfNacht, { activiteiten: [on('a', datum, {}, van, tot)] }, strength);

  it('is a notice: 20 November 2027 is a Saturday, 22 November a Monday', () => {
    expect(found('2027-11-20', '13:00', '15:00')).toMatchObject([
      { severity: 'notice', message: 'a Activiteit a valt in een weekend (2027-11-20).' },
    ]);
    expect(found('2027-11-22', '13:00', '15:00')).toEqual([]);
  });

  it('is a night when it begins before six or goes on past midnight, not when it is an evening', () => {
    expect(found('2027-11-22', '05:30', '08:00')[0]?.message).toContain('in de nacht');
    expect(found('2027-11-22', '20:00', '23:59')).toEqual([]);
    const until = (tot: string) =>
      findings(
        inWeekendOfNacht,
        planned({ data: [{ datum: '2027-11-22', tot_datum: '2027-11-23', van: '22:00', tot }] }),
      );
    expect(until('00:30')).toHaveLength(1);
    expect(until('00:00')).toEqual([]);
  });

  it('is an ordinary hour for a GP post', () => {
    expect(found('2027-11-20', '13:00', '15:00', { ...hospital, worksOutOfHours: true })).toEqual([]);
  });
});
