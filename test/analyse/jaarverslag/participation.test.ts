import { expect, test } from 'vitest';
import { participation } from '../../../src/analyse/jaarverslag/participation.ts';
import { role } from '../../fixtures/oto.ts';
import { lastYear, reportOf } from '../../fixtures/report-year.ts';

const people = (gehouden: object[], inzetten: object[] = []) => {
  const { institution, activities } = reportOf({
    functionarissen: ['houder', 'vervanger', 'dubbel'],
    // `dubbel` deputises in one role and holds another: a holder.
    rollen: [role('een', ['houder', 'vervanger', 'dubbel']), role('twee', ['dubbel'])],
    activiteiten: [lastYear('a')],
    uitvoering: { gehouden, inzetten },
  });
  return participation(institution, activities, 2026, '2026-11-02');
};
const event = (datum: string) => ({ id: 'i', titel: 'Inzet', soort: 'crisis', datum, aanwezigen: ['vervanger'] });

test('counts whoever was at an activity or an event of the year, holders and deputies apart', () => {
  expect(
    people([{ activiteit: 'a', doorgegaan: 'ja', aanwezigen: ['houder', 'vertrokken'] }], [event('2026-03-17')]),
  ).toEqual({ houders: { meegedaan: 1, totaal: 2 }, vervangers: { meegedaan: 1, totaal: 1 } });
});

test('does not count an activity that fell through, nor an event of another year', () => {
  expect(people([{ activiteit: 'a', doorgegaan: 'nee', aanwezigen: ['houder'] }], [event('2025-12-31')])).toEqual({
    houders: { meegedaan: 0, totaal: 2 },
    vervangers: { meegedaan: 0, totaal: 1 },
  });
});
