import { expect, test } from 'vitest';
import { calendarsOf } from '../../src/analyse/calendars-of.ts';
import { otoFacts } from '../../src/analyse/oto-facts.ts';
import { activity, otoInstitution, role } from '../fixtures/oto.ts';
import { yearCalendar } from '../fixtures/year-calendar.ts';

const days = { data: [{ datum: '2027-02-13' }, { id: 'tweede', datum: '2027-11-06' }] };
const institution = (onaangekondigd: 'ja' | 'nee', planning: object = days) =>
  otoInstitution({
    activiteiten: [
      activity('a', { onaangekondigd, planning, doelgroep: ['v'], meekijkers: ['l'], verantwoordelijk: 'o' }),
    ],
    rollen: [role('v', ['anna', 'dirk']), role('l', ['cas']), role('o', ['dirk', 'eef'])],
    functionarissen: ['anna', 'cas', 'dirk', 'eef'],
  });
const calendarsWithIt = (answers: ReturnType<typeof institution>) =>
  calendarsOf(answers).flatMap(({ id, events }) => (events.length > 0 ? [id] : []));
const text = (value: unknown) => JSON.stringify(value).replaceAll('\u00a0', ' ');

test('an unannounced test is in the calendar of the responsible holder alone, also when its role is tested', () => {
  expect(calendarsWithIt(institution('ja'))).toEqual(['kalenders/personen/dirk']);
  expect(calendarsWithIt(institution('nee')).length).toBeGreaterThan(5);
  const dirk = calendarsOf(institution('ja')).find(({ id }) => id === 'kalenders/personen/dirk');
  expect(dirk?.events[0]?.description).toMatch(
    /^Onaangekondigd: houd de dag voor u\.\nU bent verantwoordelijk als Rol o\.\nType: /,
  );
  expect(dirk?.events[0]?.reminders).toEqual([7, 1]);
});

test('the year calendar and the OTO plan name its quarters and no date', () => {
  const { entries, undated, unannounced } = yearCalendar(institution('ja'));
  expect([entries, undated]).toEqual([[], []]);
  expect(unannounced).toMatchObject([{ when: '1e, 4e kwartaal, onaangekondigd' }]);
  const facts = otoFacts(institution('ja'), '2026-11-02');
  expect(facts.activiteiten).toMatchObject([{ wanneer: ['1e, 4e kwartaal', 'onaangekondigd'] }]);
  expect(facts.planner.rijen[0]?.cellen.map(({ text, span }) => text + span)).toEqual([
    '●3',
    ...Array(6).fill('1'),
    '●3',
  ]);
  expect(facts.planner.perMaand.every((count) => count === 0)).toBe(true);
  for (const found of [unannounced, facts]) expect(text(found)).not.toMatch(/13 feb|6 nov|2027-02-13|2027-11-06/);
  expect(text(otoFacts(institution('nee'), '2026-11-02'))).toMatch(/13 feb/);
});

test('a series in every quarter says no more, and what has only a month says its month', () => {
  const when = (planning: object) => otoFacts(institution('ja', planning), '2026-11-02').activiteiten[0]?.wanneer;
  expect(when({ reeks: { eerste: '2027-01-04', laatste: '2027-12-31', elke: 'maand' } })).toEqual([
    'elk kwartaal',
    'onaangekondigd',
  ]);
  expect(when({ maand: '2027-02' })).toEqual(['februari']);
  expect(yearCalendar(institution('ja', { maand: '2027-02' })).undated).toHaveLength(1);
});
