import { ICalAlarmType, type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarEvent } from '../../model/calendar.ts';
import { printable } from './printable.ts';
import { wallClock } from './wall-clock.ts';

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * One event as ical-generator asks for it. DTSTAMP is when the event last changed (RFC 5546 lets a program go by it when
 * sequences are equal), so an event that did not change is the same bytes.
 */
export function eventData(event: CalendarEvent, timezone: string): ICalEventData {
  const { time } = event;
  const allDay = time.kind === 'days';
  const changed = new Date(`${event.changed}T00:00:00Z`);
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: changed,
    lastModified: changed,
    timezone,
    allDay,
    start: allDay ? wallClock(time.first, '00:00') : wallClock(time.start.date, time.start.time),
    end: allDay ? wallClock(dayAfter(time.last), '00:00') : wallClock(time.end.date, time.end.time),
    summary: printable(event.title),
    description: printable(event.description),
    location: event.location === null ? null : printable(event.location),
    categories: event.categories.map((name) => ({ name: printable(name) })),
    status: statuses[event.status],
    transparency: event.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    alarms: event.reminders.map((days) => ({ type: ICalAlarmType.display, trigger: secondsBefore(days, allDay) })),
  };
}

/** Whole days begin at midnight, when nobody wants to be reminded: it is done at nine in the morning. */
const secondsBefore = (days: number, allDay: boolean): number => days * 86_400 - (allDay ? 9 * 3_600 : 0);

/** DTEND of whole days is the first day after the event. */
function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
