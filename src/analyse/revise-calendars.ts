import type { Calendar, CalendarEvent, Happening } from '../model/calendar.ts';
import { byStart } from './by-start.ts';
import { cancelled } from './cancelled.ts';

/** The version that the calendars are made for. */
interface Revision {
  /** The plan year of the drafts. */
  readonly year: number;
  /** ISO date. */
  readonly date: string;
  /** Its name says so: a concept does not go round. The next one has the same sequence, for it follows the same release. */
  readonly concept: boolean;
}

/**
 * Calendars as a calendar program must get them that has seen the earlier ones (RFC 5545, 3.8.7.4; RFC 5546, 2.1.4):
 *
 * - an event that did not change stays what it was, to the letter;
 * - one that changed, was called off or goes ahead again has its sequence raised and the new date;
 * - one that is gone is called off, also when its whole calendar is gone, if it began in the plan year: of other years this
 *   plan says nothing, and what an earlier plan said of them stays.
 *
 * @param earlier the result of this function for the last release; empty when there was none, then every sequence is 0
 */
export function reviseCalendars(
  drafts: readonly Calendar<Happening>[],
  earlier: readonly Calendar[],
  { year, date, concept }: Revision,
): Calendar[] {
  const before = new Map(earlier.map((calendar) => [calendar.id, calendar]));
  const present = new Set(drafts.map(({ id }) => id));
  const goingAhead = new Set(
    drafts.flatMap(({ events }) => events.flatMap(({ uid, status }) => (status === 'cancelled' ? [] : [uid]))),
  );
  const gone = earlier.filter(({ id }) => !present.has(id)).map((calendar) => ({ ...calendar, events: [] }));
  return [...drafts, ...gone].map((draft) => {
    const old = before.get(draft.id)?.events ?? [];
    const oldByUid = new Map(old.map((event) => [event.uid, event]));
    const uids = new Set(draft.events.map(({ uid }) => uid));
    const events = draft.events.map((event) => revised(event, oldByUid.get(event.uid), date));
    const left = old.flatMap((event) => {
      if (uids.has(event.uid)) return [];
      if (event.status === 'cancelled' || !beginsIn(year, event)) return [event];
      return [revised(goingAhead.has(event.uid) ? withoutYou(event) : cancelled(event), event, date)];
    });
    return {
      ...draft,
      name: concept ? `${draft.name} (concept)` : draft.name,
      events: left.length === 0 ? events : [...events, ...left].sort(byStart),
    };
  });
}

/** Called off in this calendar alone: the activity goes ahead. What it said of one's part in it is no longer true. */
const withoutYou = (event: CalendarEvent): CalendarEvent => ({
  ...cancelled(event),
  title: `Niet meer voor u: ${event.title}`,
  description: '',
});

function revised(event: Happening, old: CalendarEvent | undefined, date: string): CalendarEvent {
  if (!old) return { ...event, sequence: 0, changed: date };
  if (content(event) === content(old)) return old;
  return { ...event, sequence: old.sequence + 1, changed: date };
}

/** All that is printed of an event, in a fixed order. */
const content = (event: Happening): string => {
  const { uid, title, time, description, location, categories, busy, status, reminders } = event;
  const when =
    time.kind === 'days' ? [time.first, time.last] : [time.start.date, time.start.time, time.end.date, time.end.time];
  return JSON.stringify([uid, title, when, description, location, categories, busy, status, reminders]);
};

const beginsIn = (year: number, { time }: Happening): boolean =>
  (time.kind === 'days' ? time.first : time.start.date).startsWith(`${year}-`);
