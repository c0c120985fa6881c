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

/** One entry of a calendar. Every text is ready to print. */
export interface CalendarEvent {
  /** Unique in the world and fixed: a calendar program recognises the event by it after a change. */
  readonly uid: string;
  readonly title: string;
  readonly time: CalendarTime;
  readonly description: string;
  readonly location: string | null;
  readonly categories: readonly string[];
  /** Whether those invited are taken for that time; a deadline is not. */
  readonly busy: boolean;
}

export interface Calendar {
  readonly name: string;
  /** All times are wall-clock times in this zone, whatever the zone of the machine. */
  readonly timeZone: 'Europe/Amsterdam';
  /** Date of the version (ISO): the moment at which the events are said to have been written down. */
  readonly date: string;
  readonly events: readonly CalendarEvent[];
}
