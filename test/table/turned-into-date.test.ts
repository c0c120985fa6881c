import { expect, test } from 'vitest';
import { turnedIntoDate } from '../../src/table/turned-into-date.ts';

test.each(['27-jan', '01-jan-27', 'jan-27', 'Jan-27', '1-mrt', '27-1-2027', '2027-01-27', '46414'])(
  '%s is what a spreadsheet program makes of 27-01',
  (now) => {
    expect(turnedIntoDate('27-01', now)).toBe(true);
  },
);

test('another number is no day, and what was never two numbers may become one', () => {
  for (const now of ['27-02', '28-01', '2028', '27-01a', '']) expect(turnedIntoDate('27-01', now), now).toBe(false);
  expect(turnedIntoDate('Toets op 27 januari', '27-jan')).toBe(false);
});
