import { expect, test } from 'vitest';
import { planning } from '../../../blocks/oto/planning.ts';
import { schedule, spanOf } from '../../../blocks/oto/schedule.ts';

const of = (answers: object) => schedule(planning.parse(answers));
const days = (answers: object) => of(answers).occasions.map(({ first }) => first);

test('dates come in order, and keep their id', () => {
  const { occasions, months, quarters } = of({
    data: [
      { datum: '2027-04-22', van: '13:00', tot: '17:00' },
      { id: 'proef', datum: '2027-01-21', van: '09:00', tot: '16:00' },
    ],
  });
  expect(occasions).toEqual([
    { id: 'proef', first: '2027-01-21', last: '2027-01-21', from: '09:00', until: '16:00' },
    { id: null, first: '2027-04-22', last: '2027-04-22', from: '13:00', until: '17:00' },
  ]);
  expect(months).toEqual(['2027-01', '2027-04']);
  expect(quarters).toEqual(['2027-K1', '2027-K2']);
});

test('a monthly series keeps the weekday: every first Monday', () => {
  expect(days({ reeks: { eerste: '2027-01-04', laatste: '2027-05-31', elke: 'maand' } })).toEqual([
    '2027-01-04',
    '2027-02-01',
    '2027-03-01',
    '2027-04-05',
    '2027-05-03',
  ]);
});

test('a fifth weekday becomes the last where a month has only four', () => {
  expect(days({ reeks: { eerste: '2027-01-29', laatste: '2027-04-30', elke: 'maand' } })).toEqual([
    '2027-01-29',
    '2027-02-26',
    '2027-03-26',
    '2027-04-30',
  ]);
});

test('a series runs over the end of a year', () => {
  expect(days({ reeks: { eerste: '2026-11-02', laatste: '2027-02-28', elke: 'kwartaal' } })).toEqual([
    '2026-11-02',
    '2027-02-01',
  ]);
  expect(days({ reeks: { eerste: '2026-12-23', laatste: '2027-01-20', elke: 'twee weken' } })).toEqual([
    '2026-12-23',
    '2027-01-06',
    '2027-01-20',
  ]);
});

test('a date that is left out of a series leaves the later ones their id', () => {
  const { occasions } = of({
    reeks: { eerste: '2027-03-01', laatste: '2027-03-15', elke: 'week', behalve: ['2027-03-08'] },
  });
  expect(occasions.map(({ id, first }) => [id, first])).toEqual([
    ['20270301', '2027-03-01'],
    ['20270315', '2027-03-15'],
  ]);
});

test.each([
  ['2027-W01', '2027-01-04'],
  ['2026-W53', '2026-12-28'],
  ['2027-W39', '2027-09-27'],
])('week %s runs from Monday %s to Friday', (week, monday) => {
  const { precision, occasions } = of({ week });
  expect(precision).toBe('week');
  expect(occasions[0]?.first).toBe(monday);
  expect(new Date(`${occasions[0]?.last}T00:00:00Z`).getUTCDay()).toBe(5);
});

test('a month and a quarter have no days', () => {
  expect(of({ maand: '2027-05' })).toMatchObject({ months: ['2027-05'], quarters: ['2027-K2'], occasions: [] });
  expect(of({ kwartaal: '2027-K3' })).toMatchObject({ year: 2027, months: [], quarters: ['2027-K3'], occasions: [] });
});

test.each([
  ['two ways at once', { week: '2027-W12', maand: '2027-03' }],
  ['no way at all', {}],
  ['an end before the beginning', { data: [{ datum: '2027-03-12', van: '16:00', tot: '09:00' }] }],
  ['a time without an end', { data: [{ datum: '2027-03-12', van: '16:00' }] }],
  ['a last day before the first', { data: [{ datum: '2027-03-12', tot_datum: '2027-03-11' }] }],
  ['two dates without an id', { data: [{ datum: '2027-03-12' }, { datum: '2027-04-12' }] }],
  [
    'one id for two dates',
    {
      data: [
        { id: 'a', datum: '2027-03-12' },
        { id: 'a', datum: '2027-04-12' },
      ],
    },
  ],
  ['a fifth quarter', { kwartaal: '2027-K5' }],
])('a planning with %s is refused', (_, answers) => {
  expect(planning.safeParse(answers).success).toBe(false);
});

test('a meeting may run past midnight when its last day is given', () => {
  const night = { data: [{ datum: '2027-11-20', tot_datum: '2027-11-21', van: '23:00', tot: '03:00' }] };
  expect(of(night).occasions[0]).toMatchObject({ first: '2027-11-20', last: '2027-11-21' });
});

test.each([
  [{ kwartaal: '2027-K4' }, '2027-10-01', '2027-12-31'],
  [{ maand: '2028-02' }, '2028-02-01', '2028-02-29'],
  [{ week: '2027-W01' }, '2027-01-04', '2027-01-08'],
  [
    { data: [{ datum: '2027-03-09' }, { id: 'tweede', datum: '2027-03-02', tot_datum: '2027-03-12' }] },
    '2027-03-02',
    '2027-03-12',
  ],
])('%j can be held from %s to %s', (answers, first, last) => {
  expect(spanOf(of(answers))).toEqual({ first, last });
});

test('a series that names no date has no days', () => {
  const reeks = { eerste: '2027-03-02', laatste: '2027-03-02', elke: 'week', behalve: ['2027-03-02'] };
  expect(spanOf(of({ reeks }))).toBeNull();
});
