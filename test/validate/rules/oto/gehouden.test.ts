import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../src/validate/rule.ts';
import {
  aanwezigenMeerDanOpkomst,
  datumBuitenJaar,
  datumInToekomst,
  nietDoorgegaanMetUitkomst,
  opkomstTeHoog,
} from '../../../../src/validate/rules/oto/gehouden.ts';
import { findings, on } from './findings.ts';

/** What a rule says about one activity of 5 May 2026 for fifteen people, judged on 2 November 2026. */
const found = (rule: Rule, outcome: object, changes: object = {}) =>
  findings(rule, {
    activiteiten: [on('a', '2026-05-05', { deelnemers: '15', status: 'uitgevoerd', ...changes })],
    functionarissen: ['jan', 'piet', 'anne'],
    uitvoering: { gehouden: [{ activiteit: 'a', doorgegaan: 'ja', datum: '2026-05-05', ...outcome }] },
  });
const at = (field: string) => ['oto', 'uitvoering', 'gehouden', 0, field];

describe('the number of people who came', () => {
  it('is at most the fifteen who were expected; sixteen is more', () => {
    expect(found(opkomstTeHoog, { opkomst: '15' })).toEqual([]);
    expect(found(opkomstTeHoog, { opkomst: '16' })).toMatchObject([
      {
        severity: 'warning',
        path: at('opkomst'),
        message: 'Bij a Activiteit a kwamen er 16, terwijl er 15 deelnemers waren verwacht.',
      },
    ]);
  });

  it('may be higher when it is said why, or when nobody said how many were expected', () => {
    expect(found(opkomstTeHoog, { opkomst: '31', reden_afwijking: 'Twee groepen samen.' })).toEqual([]);
    expect(found(opkomstTeHoog, { opkomst: '31' }, { deelnemers: undefined })).toEqual([]);
  });

  it('is at least the number of names: two of two, not three of two, and a name twice counts once', () => {
    const named = (...aanwezigen: string[]) => found(aanwezigenMeerDanOpkomst, { opkomst: '2', aanwezigen });
    expect(named('jan', 'piet')).toEqual([]);
    expect(named('jan', 'piet', 'jan')).toEqual([]);
    expect(named('jan', 'piet', 'anne')).toMatchObject([
      { path: at('opkomst'), message: expect.stringContaining('de opkomst 2, maar er staan 3 namen') },
    ]);
  });
});

describe('the day on which it was held', () => {
  it('lies in the year for which it was planned', () => {
    expect(found(datumBuitenJaar, { datum: '2026-12-31' })).toEqual([]);
    expect(found(datumBuitenJaar, { datum: '2027-02-12' })).toMatchObject([
      { path: at('datum'), message: 'a Activiteit a staat gepland in 2026, maar zou zijn gehouden op 2027-02-12.' },
    ]);
  });

  it('of an activity without planning lies in the plan year, 2027', () => {
    const planning = { planning: undefined };
    expect(found(datumBuitenJaar, { datum: '2027-01-05' }, planning)).toEqual([]);
    expect(found(datumBuitenJaar, {}, planning)).toHaveLength(1);
  });

  it('is not after the day of judging: 2 November is not, 3 November is', () => {
    expect(found(datumInToekomst, { datum: '2026-11-02' })).toEqual([]);
    expect(found(datumInToekomst, { datum: '2026-11-03' })).toMatchObject([
      { path: at('datum'), message: expect.stringContaining('2026-11-03, na de datum') },
    ]);
  });
});

it('what really happened lies before the day on which it is judged', () => {
  const judged = (datum: string) =>
    findings(datumInToekomst, {
      uitvoering: { inzetten: [{ id: 'storing', titel: 'Storing', soort: 'crisis', datum }] },
    });
  expect(judged('2026-11-02')).toEqual([]);
  expect(judged('2026-11-03')).toMatchObject([
    { severity: 'warning', path: ['oto', 'uitvoering', 'inzetten', 0, 'datum'] },
  ]);
});

describe('what did not go ahead', () => {
  const not = (outcome: object) =>
    found(nietDoorgegaanMetUitkomst, { doorgegaan: 'nee', datum: undefined, ...outcome });

  it('has no day, attendance or verdict', () => {
    expect(not({ reden_afwijking: 'Trainer ziek.' })).toEqual([]);
    expect(not({ datum: '2026-05-05', opkomst: '3', criterium_gehaald: 'ja' })).toMatchObject([
      { path: at('datum'), message: expect.stringContaining('ingevuld bij datum, opkomst, criterium_gehaald.') },
    ]);
  });

  it('may have cost money when it is said why, and 0 is nothing', () => {
    expect(not({ kosten: '0', oto_gelden: '0' })).toEqual([]);
    expect(not({ kosten: '200', reden_afwijking: 'Te laat afgezegd bij de zaal.' })).toEqual([]);
    expect(not({ kosten: '200' })).toMatchObject([{ path: at('kosten') }]);
  });

  it('is not judged as if it was held', () => {
    const outcome = { doorgegaan: 'nee', datum: '2027-02-12', opkomst: '31' };
    for (const rule of [opkomstTeHoog, datumBuitenJaar, datumInToekomst]) expect(found(rule, outcome)).toEqual([]);
  });
});
