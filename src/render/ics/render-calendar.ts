import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Calendar, CalendarEvent } from '../../model/calendar.ts';
import { amsterdam } from './amsterdam.ts';
import { wallClock } from './wall-clock.ts';

/**
 * A calendar as an iCalendar file (RFC 5545): UTF-8, CRLF, lines of at most 75 octets, METHOD:PUBLISH, no attendees.
 * The bytes depend on the calendar alone, not on clock, time zone or locale. DTSTAMP is the date of the version, so a
 * calendar that did not change is the same file.
 */
export function renderCalendar(calendar: Calendar): Uint8Array {
  const file = ical({
    prodId: '//Paraat//OTO-kalender//NL',
    method: ICalCalendarMethod.PUBLISH,
    // The zone goes to the events: on the calendar it would put DTSTAMP in the zone of the machine.
    timezone: { name: null, generator: () => amsterdam },
  });
  // The library writes the name as it is; commas and semicolons separate values there.
  file.name(printable(calendar.name).replace(/[\\;,]/g, '\\$&'));
  for (const event of calendar.events) addEvent(file, calendar, event);
  return new TextEncoder().encode(`${file.toString()}\r\n`);
}

function addEvent(file: ICalCalendar, calendar: Calendar, event: CalendarEvent): void {
  const { time } = event;
  const allDay = time.kind === 'days';
  file.createEvent({
    id: event.uid,
    stamp: new Date(`${calendar.date}T00:00:00Z`),
    timezone: calendar.timeZone,
    allDay,
    start: allDay ? wallClock(time.first, '00:00') : wallClock(time.start.date, time.start.time),
    end: allDay ? wallClock(dayAfter(time.last), '00:00') : wallClock(time.end.date, time.end.time),
    summary: printable(event.title),
    description: printable(event.description),
    location: event.location === null ? null : printable(event.location),
    categories: event.categories.map((name) => ({ name: printable(name) })),
    status: ICalEventStatus.CONFIRMED,
    transparency: event.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  });
}

/** DTEND of whole days is the first day after the event. */
function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** Control characters may not stand in TEXT, except the line feed, which is escaped. */
const printable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\p{Cc}]/gu, (character) => (character === '\n' ? '\n' : ' '));
