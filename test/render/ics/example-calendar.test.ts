import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarsOf } from '../../../src/analyse/calendars-of.ts';
import { reviseCalendars } from '../../../src/analyse/revise-calendars.ts';
import { renderCalendar } from '../../../src/render/ics/render-calendar.ts';
import { exampleInstitution } from '../../fixtures/example.ts';

const calendars = reviseCalendars(calendarsOf(exampleInstitution()), [], {
  year: 2027,
  date: '2026-11-02',
  concept: false,
});
const readings = calendars.map((calendar) => {
  const file = new ICAL.Component(ICAL.parse(new TextDecoder().decode(renderCalendar(calendar))));
  ICAL.TimezoneService.register(file.getFirstSubcomponent('vtimezone')!);
  return { calendar, read: file.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)) };
});

test('every calendar of the example is read back as the same events at the same local times', () => {
  for (const { calendar, read } of readings) {
    expect(read.map(({ uid, summary, description, location }) => ({ uid, summary, description, location }))).toEqual(
      calendar.events.map(({ uid, title, description, location }) => ({ uid, summary: title, description, location })),
    );
    expect(read.map(({ startDate }) => startDate.toString())).toEqual(
      calendar.events.map(({ time }) =>
        time.kind === 'days' ? time.first : `${time.start.date}T${time.start.time}:00`,
      ),
    );
  }
});

test('the general calendar runs through summer and winter time', () => {
  const offsets = new Set(
    readings[0]?.read.filter(({ startDate }) => !startDate.isDate).map(({ startDate }) => startDate.utcOffset() / 3600),
  );
  expect([...offsets].sort()).toEqual([1, 2]);
});

test('every event of a calendar has a UID of its own, and those of roles and persons are all in the general one, but for what is unannounced', () => {
  const [general = new Set(), ...others] = readings.map(({ read }) => new Set(read.map(({ uid }) => uid)));
  expect(readings.every(({ calendar }, index) => [general, ...others][index]?.size === calendar.events.length)).toBe(
    true,
  );
  const withSecrets = others
    .map((uids) => [...uids].filter((uid) => !general.has(uid)))
    .filter(({ length }) => length > 0);
  expect(withSecrets).toHaveLength(1);
  for (const uid of withSecrets[0]!) expect(uid).toMatch(/^a27-01\./);
});

test('the chair of the policy team finds the exercise of that team, and the departed coordinator has no calendar', () => {
  const ids = calendars.map(({ id }) => id);
  expect(ids).toContain('kalenders/rollen/voorzitter-cbt');
  expect(ids).toContain('kalenders/personen/anneke-vermeulen');
  expect(ids).not.toContain('kalenders/personen/victor-groen');
  const chair = calendars.find(({ id }) => id === 'kalenders/personen/anneke-vermeulen');
  expect(chair?.events.map(({ uid }) => uid)).toContain('a27-02@ziekenhuis-lindewaard');
});
