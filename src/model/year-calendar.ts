import type { CalendarEvent } from './calendar.ts';

/** What a reader may filter on. */
export interface Filterable {
  /** Name of the type of activity, `Termijn`, or `Niet meer in het plan`. */
  readonly type: string;
  /** Ids of the roles that take part, look on or are responsible. */
  readonly roles: readonly string[];
}

/** An activity with all its dates in the general calendar, or another event of it. */
export interface YearEntry extends Filterable {
  /** In order of time; at least one. */
  readonly events: readonly CalendarEvent[];
  readonly title: string;
  readonly description: string;
  readonly location: string | null;
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

/** Days on which no OTO is held, or that are a public holiday. Dates are ISO 8601. */
export interface FreeDays {
  readonly kind: 'blocked' | 'holiday';
  readonly first: string;
  readonly last: string;
  readonly name: string;
  /** `Zomerrooster, 12 juli tot en met 29 augustus`. */
  readonly text: string;
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
  /** In order of the first date. */
  readonly free: readonly FreeDays[];
  /** In order of the first time. */
  readonly entries: readonly YearEntry[];
  readonly undated: readonly UndatedEntry[];
  /** What has a day or week that only who is responsible may know. */
  readonly unannounced: readonly UndatedEntry[];
}
