import { expect, test } from 'vitest';
import { coveragePerYear, policyYears } from '../../src/analyse/coverage-per-year.ts';
import { activityType } from '../fixtures/activity-type.ts';
import { activity, otoInstitution, role } from '../fixtures/oto.ts';

const answers = {
  functionarissen: ['anna', 'bert', 'carla'],
  rollen: [role('voorzitter', ['anna', 'bert', 'carla']), role('logger', ['bert'])],
  beleid: {
    beleidsperiode: { van: '2026', tot: '2028' },
    activiteitstypen: [activityType('slot', ['nafase']), activityType('kop', ['leiderschap'])],
  },
  activiteiten: [
    activity('a', { type: 'slot', doelgroep: ['voorzitter'], planning: { maand: '2026-03' } }),
    activity('b', { type: 'kop', doelgroep: ['voorzitter'], planning: { maand: '2026-04' } }),
    activity('zonder-lijst', { type: 'kop', doelgroep: ['logger'], planning: { maand: '2026-05' } }),
    activity('komt', { type: 'slot', doelgroep: ['voorzitter', 'logger'], planning: { maand: '2027-05' } }),
  ],
  uitvoering: {
    gehouden: [
      { activiteit: 'a', doorgegaan: 'ja', datum: '2026-03-04', aanwezigen: ['anna', 'bert'] },
      { activiteit: 'b', doorgegaan: 'ja', datum: '2026-04-04', aanwezigen: ['anna', 'bert', 'carla'] },
      { activiteit: 'zonder-lijst', doorgegaan: 'ja', datum: '2026-05-04' },
    ],
    inzetten: [
      { id: 'i', titel: 'I', soort: 'crisis', datum: '2027-02-01', aanwezigen: ['bert'], bijzonderheden: ['nafase'] },
    ],
  },
};
const at = (date: string, year: number, rol: string) =>
  coveragePerYear(otoInstitution(answers), date)
    .find(({ jaar }) => jaar === year)
    ?.rollen.find((row) => row.rol === rol);

test('a feature that the holder and only one of two deputies practised is covered for the holder alone', () => {
  expect(at('2026-12-31', 2026, 'voorzitter')).toEqual({
    rol: 'voorzitter',
    houder: { personen: 1, geoefend: ['nafase', 'leiderschap'], gepland: [] },
    // Carla was not at the first activity.
    vervangers: { personen: 2, geoefend: ['leiderschap'], gepland: [] },
    alleenHouder: ['nafase'],
  });
});

test('without an attendance list nobody has demonstrably practised, and an empty seat is no seat', () => {
  expect(at('2026-12-31', 2026, 'logger')).toEqual({
    rol: 'logger',
    houder: { personen: 1, geoefend: [], gepland: [] },
    vervangers: { personen: 0, geoefend: [], gepland: [] },
    alleenHouder: [],
  });
});

test('what is still to come is planned for every seat, and what was applied in a real event is practised', () => {
  expect(at('2027-03-01', 2027, 'logger')?.houder).toEqual({ personen: 1, geoefend: ['nafase'], gepland: [] });
  expect(at('2027-03-01', 2027, 'voorzitter')?.vervangers).toEqual({ personen: 2, geoefend: [], gepland: ['nafase'] });
  expect(at('2027-01-31', 2027, 'logger')?.houder).toEqual({ personen: 1, geoefend: [], gepland: ['nafase'] });
});

test('every year of the policy period has its totals over occupied seats and ten features', () => {
  const years = coveragePerYear(otoInstitution(answers), '2026-12-31');
  expect(years.map(({ jaar, houders, vervangers }) => ({ jaar, houders, vervangers }))).toEqual([
    { jaar: 2026, houders: { geoefend: 2, gepland: 0, van: 20 }, vervangers: { geoefend: 1, gepland: 0, van: 10 } },
    { jaar: 2027, houders: { geoefend: 0, gepland: 2, van: 20 }, vervangers: { geoefend: 0, gepland: 1, van: 10 } },
    { jaar: 2028, houders: { geoefend: 0, gepland: 0, van: 20 }, vervangers: { geoefend: 0, gepland: 0, van: 10 } },
  ]);
});

test('without a policy period there is the plan year alone, and a slip of the keyboard makes ten years at most', () => {
  expect(policyYears(otoInstitution({}))).toEqual([2027]);
  const slip = policyYears(otoInstitution({ beleid: { beleidsperiode: { van: '2026', tot: '9029' } } }));
  expect([slip.length, slip[0], slip.at(-1)]).toEqual([10, 2026, 2035]);
});
