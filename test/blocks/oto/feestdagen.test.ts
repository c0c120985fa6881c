import { expect, test } from 'vitest';
import { feestdagen } from '../../../blocks/oto/feestdagen.ts';

test('the public holidays of 2027, of which Easter Sunday is 28 March', () => {
  expect([...feestdagen(2027)].map(([day, { naam }]) => `${day} ${naam}`).sort()).toEqual([
    '2027-01-01 Nieuwjaarsdag',
    '2027-03-26 Goede Vrijdag',
    '2027-03-28 Eerste Paasdag',
    '2027-03-29 Tweede Paasdag',
    '2027-04-27 Koningsdag',
    '2027-05-05 Bevrijdingsdag',
    '2027-05-06 Hemelvaartsdag',
    '2027-05-16 Eerste Pinksterdag',
    '2027-05-17 Tweede Pinksterdag',
    '2027-12-25 Eerste Kerstdag',
    '2027-12-26 Tweede Kerstdag',
  ]);
});

// Dates of Easter as almanacs give them: the earliest and latest that occur, and years about now.
test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, date) => {
  expect(feestdagen(year).get(date)?.naam).toBe('Eerste Paasdag');
});

test('Koningsdag is a day earlier when 27 April is a Sunday, as in 2025 and 2031, and on the day itself on a Saturday', () => {
  const koningsdag = (year: number) => [...feestdagen(year)].find(([, { naam }]) => naam === 'Koningsdag')?.[0];
  expect([2024, 2025, 2031].map(koningsdag)).toEqual(['2024-04-27', '2025-04-26', '2031-04-26']);
});

test('Good Friday is no holiday of its own, Ascension Day is', () => {
  expect(feestdagen(2027).get('2027-03-26')?.gelijkgesteld).toBe(true);
  expect(feestdagen(2027).get('2027-05-06')?.gelijkgesteld).toBe(false);
});
