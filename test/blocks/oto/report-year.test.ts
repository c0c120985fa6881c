import { expect, test } from 'vitest';
import { hasEnded, reportYear } from '../../../blocks/oto/report-year.ts';
import { otoInstitution } from '../../fixtures/oto.ts';

test('the report is about the year before the plan year', () => {
  expect(reportYear(otoInstitution({ beleid: { planjaar: '2028' } }))).toBe(2027);
});

test('a year has ended from the first of January after it', () => {
  expect(hasEnded(2026, '2026-12-31')).toBe(false);
  expect(hasEnded(2026, '2027-01-01')).toBe(true);
});
