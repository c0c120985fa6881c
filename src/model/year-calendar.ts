import type { CalendarEvent } from './calendar.ts';

/** What a reader may filter on. */
export interface Filterable {
  /** Name of the type of activity, `Termijn`, or `Niet meer in het plan`. */
  readonly type: string;
  /** Ids of the roles that take part, look on or are responsible. */
  readonly roles: readonly string[];
}

/** An event of the general calendar in the year calendar. */
export interface YearEntry extends Filterable {
  readonly event: CalendarEvent;
  /** `dinsdag 12 januari, 15:30-17:00`. */
  readonly when: string;
}

/** An activity of which only the month or quarter is known, or not even that; it is in no calendar. */
export interface UndatedEntry extends Filterable {
  /** Its number in the table: `27-06`. */
  readonly nr: string;
  readonly title: string;
  readonly when: string;
  readonly description: string;
}

/** A month as a grid needs it. */
export interface Month {
  readonly name: string;
  readonly days: number;
  /** Weekday of the first: 0 is Monday. */
  readonly startsOn: number;
}

/** The plan year to look at in a browser or on paper. Every text is ready to print. */
export interface YearCalendar {
  readonly title: string;
  readonly institution: string;
  /** `Versie 1.2, concept, kenmerk 0123456789ab`. */
  readonly version: string;
  readonly year: number;
  /** `#rrggbb`, readable on white. */
  readonly accent: string;
  /** January first. */
  readonly months: readonly Month[];
  /** The roles and types that occur, in the order of the register and the catalogue. */
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly types: readonly string[];
  /** In order of time. */
  readonly entries: readonly YearEntry[];
  readonly undated: readonly UndatedEntry[];
}
