import { expect, test } from 'vitest';
import { findingsWithinHalfYear } from '../../src/analyse/findings-within-half-year.ts';
import { otoInstitution } from '../fixtures/oto.ts';
import { lastYear } from '../fixtures/report-year.ts';

const finding = (id: string, from: object, gereed: string, status: string) => ({
  id,
  bevinding: `Bevinding ${id}`,
  raakt: 'plan',
  ...from,
  opvolging: { actie: 'Doen', eigenaar: 'rol', gereed, status },
});

const institution = otoInstitution({
  activiteiten: [lastYear('a')],
  uitvoering: {
    gehouden: [{ activiteit: 'a', doorgegaan: 'ja', datum: '2026-05-12' }],
    inzetten: [{ id: 'storing', titel: 'Storing', soort: 'crisis', datum: '2026-03-17' }],
    bevindingen: [
      finding('op-tijd', { uit_inzet: 'storing' }, '2026-09-17', 'afgerond'),
      finding('te-laat', { uit_inzet: 'storing' }, '2026-09-18', 'afgerond'),
      finding('open', { uit_inzet: 'storing' }, '2027-03-31', 'loopt'),
      finding('uit-activiteit', { uit_activiteit: 'a' }, '2026-06-30', 'afgerond'),
      finding('zonder-datum', { uit_anders: 'Audit' }, '2026-06-30', 'afgerond'),
    ],
  },
});

test('a finding counts from half a year after what it came from, and is in time until that day', () => {
  expect(findingsWithinHalfYear(institution, '2026-09-16')).toEqual({ aantal: 0, van: 0 });
  expect(findingsWithinHalfYear(institution, '2026-09-17')).toEqual({ aantal: 1, van: 3 });
  expect(findingsWithinHalfYear(institution, '2026-11-12')).toEqual({ aantal: 2, van: 4 });
});

test('the improvement register of the crisis plan counts along; what was dropped does not', () => {
  const register = otoInstitution({});
  const point = (status: string, termijn: string) => ({ datum: '2026-01-15', status, termijn });
  Object.assign(register.bouwstenen.borging, {
    verbeterregister: [point('gereed', '2026-07-15'), point('loopt', '2026-12-31'), point('vervallen', '2026-03-01')],
  });
  expect(findingsWithinHalfYear(register, '2026-11-02')).toEqual({ aantal: 1, van: 2 });
});
