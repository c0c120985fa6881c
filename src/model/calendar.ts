/** When an event is held, on the wall clock of the calendar's time zone. Dates are ISO 8601, times `hh:mm`. */
export type CalendarTime =
  | {
      /** Whole days; `last` is the last day itself. */
      readonly kind: 'days';
      readonly first: string;
      readonly last: string;
    }
  | {
      readonly kind: 'hours';
      readonly start: { readonly date: string; readonly time: string };
      readonly end: { readonly date: string; readonly time: string };
    };

/** One entry of a calendar as the answers tell it. Every text is ready to print. */
export interface Happening {
  /** Unique in the world and fixed: a calendar program recognises the event by it after a change. */
  readonly uid: string;
  readonly title: string;
  readonly time: CalendarTime;
  readonly description: string;
  readonly location: string | null;
  readonly categories: readonly string[];
  /** Whether those invited are taken for that time; a deadline is not. */
  readonly busy: boolean;
  /**
   * Tentative while only the week is known, or one chooses another date. What is cancelled stays in the calendar: a program that has the event removes
   * it only when it is told to.
   */
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** Whole days before the event; of an event that takes whole days, at nine in the morning. At least 1. */
  readonly reminders: readonly number[];
}

/**
 * An entry with what a calendar program goes by to tell which of two versions is the newer (RFC 5546, 2.1.5). Plain data:
 * a release keeps it as JSON, and hands it to `reviseCalendars` the next time.
 */
export interface CalendarEvent extends Happening {
  readonly sequence: number;
  /** Date (ISO) of the version that last changed it. */
  readonly changed: string;
}

export interface Calendar<Event extends Happening = CalendarEvent> {
  /** Its file without the extension, with forward slashes: `oto-kalender`, `kalenders/rollen/logger`. Fixed: people subscribe to it. */
  readonly id: string;
  readonly name: string;
  /** All times are wall-clock times in this zone, whatever the zone of the machine. */
  readonly timeZone: 'Europe/Amsterdam';
  /** Who publishes it. */
  readonly organizer: { readonly name: string; readonly email: string | null };
  /** In order of time, then of UID. */
  readonly events: readonly Event[];
}
