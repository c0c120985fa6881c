import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarOf } from '../../../src/analyse/calendar-of.ts';
import { renderCalendar } from '../../../src/render/ics/render-calendar.ts';
import { exampleInstitution } from '../../fixtures/example.ts';

const calendar = calendarOf(exampleInstitution(), { bestandsdatum: '2026-11-02' });
const file = new ICAL.Component(ICAL.parse(new TextDecoder().decode(renderCalendar(calendar))));
ICAL.TimezoneService.register(file.getFirstSubcomponent('vtimezone')!);
const read = file.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

test('the calendar of the example is read back as the same events at the same local times', () => {
  expect(read.map(({ uid, summary, description, location }) => ({ uid, summary, description, location }))).toEqual(
    calendar.events.map(({ uid, title, description, location }) => ({ uid, summary: title, description, location })),
  );
  expect(read.map(({ startDate }) => startDate.toString())).toEqual(
    calendar.events.map(({ time }) => (time.kind === 'days' ? time.first : `${time.start.date}T${time.start.time}:00`)),
  );
});

test('it runs through summer and winter time', () => {
  const offsets = new Set(
    read.filter(({ startDate }) => !startDate.isDate).map(({ startDate }) => startDate.utcOffset() / 3600),
  );
  expect([...offsets].sort()).toEqual([1, 2]);
});

test('every event has a UID of its own', () => {
  expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
});
