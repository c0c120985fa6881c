import { expect, test } from 'vitest';
import { statusEnUitvoeringVerschillen } from '../../../../src/validate/rules/oto/status-en-uitvoering-verschillen.ts';
import { activity } from '../../../fixtures/oto.ts';
import { findings, on } from './findings.ts';

/** What is found about an activity with these outcomes, after another with which all is well. */
const found = (activiteit: object, ...outcomes: string[]) =>
  findings(statusEnUitvoeringVerschillen, {
    activiteiten: [on('other', '2026-05-04', { status: 'uitgevoerd' }), activiteit],
    uitvoering: {
      gehouden: [
        { activiteit: 'other', doorgegaan: 'ja' },
        ...outcomes.map((doorgegaan) => ({ activiteit: 'a', doorgegaan })),
      ],
    },
  });
const once = (status: string, datum = '2026-05-05') => on('a', datum, { status });
const twice = (status: string) =>
  activity('a', { status, planning: { data: [{ datum: '2026-05-05' }, { id: 'b', datum: '2026-06-05' }] } });

test('what was held is carried out, and what did not go ahead has fallen through or is planned again', () => {
  expect(found(once('uitgevoerd'), 'ja')).toEqual([]);
  for (const status of ['vervallen', 'gepland', 'toegekend']) expect(found(once(status), 'nee'), status).toEqual([]);
});

test('held and not carried out, or the reverse, cannot both be true', () => {
  expect(found(once('gepland'), 'ja')).toMatchObject([
    {
      severity: 'warning',
      path: ['oto', 'uitvoering', 'gehouden', 1, 'doorgegaan'],
      message: 'a Activiteit a is gehouden, maar heeft de status gepland.',
    },
  ]);
  expect(found(once('vervallen'), 'ja')).toHaveLength(1);
  expect(found(once('uitgevoerd'), 'nee')[0]?.message).toContain('is niet doorgegaan, maar heeft de status uitgevoerd');
});

test('an activity of two dates is planned until the last, and is carried out when one of them went ahead', () => {
  expect(found(twice('gepland'), 'ja')).toEqual([]);
  expect(found(twice('uitgevoerd'), 'nee', 'ja')).toEqual([]);
  expect(found(twice('vervallen'), 'ja')).toHaveLength(1);
  expect(found(twice('uitgevoerd'), 'nee', 'nee')).toHaveLength(2);
});

test('what was carried out last year or this year has an outcome; of 2025 it may be gone', () => {
  for (const datum of ['2026-05-05', '2027-01-05'])
    expect(found(once('uitgevoerd', datum)), datum).toMatchObject([
      { path: ['oto', 'activiteiten', 1, 'status'], message: expect.stringContaining('staat niet onder gehouden') },
    ]);
  expect(found(once('uitgevoerd', '2025-05-05'))).toEqual([]);
  expect(found(once('gepland'))).toEqual([]);
});

test('nothing is said while it is an open question what was held', () => {
  const open = { activiteiten: [once('uitgevoerd')], uitvoering: {} };
  expect(findings(statusEnUitvoeringVerschillen, open)).toEqual([]);
});
