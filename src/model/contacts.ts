import type { Table } from './table.ts';

/** A number and what it is for. */
export interface ContactNumber {
  readonly number: string;
  readonly use: 'duty' | 'mobile' | 'work' | 'home';
}

/** Someone or something that can be rung. Every text is ready to print; what is not there is ''. */
export interface Contact {
  /** Unique in the world and fixed: an address book recognises the contact by it after a change. */
  readonly uid: string;
  readonly name: string;
  /** The name in parts, of a person; null for a duty, a room or an organisation. */
  readonly person: {
    readonly titles: string;
    readonly given: string;
    /** With its particles. */
    readonly surname: string;
    readonly suffix: string;
    /** By which it is sorted: without them. */
    readonly sortedAs: string;
  } | null;
  /** The organisation, then its department. */
  readonly organisation: readonly string[];
  readonly jobTitle: string;
  /** Roles in a crisis. */
  readonly roles: readonly string[];
  readonly groups: readonly string[];
  /** At least one. */
  readonly numbers: readonly ContactNumber[];
  readonly email: string;
  readonly note: string;
}

/** The contact list as data: for an address book, and for a spreadsheet. */
export interface ContactList {
  /** Files without extension; the name of the document that it belongs to. */
  readonly id: string;
  /** Date (ISO) of the version. */
  readonly date: string;
  readonly contacts: readonly Contact[];
  readonly table: Table;
}
