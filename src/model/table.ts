/** How a column shows what it holds. */
export type ColumnKind = 'text' | 'number' | 'date' | 'time';

export interface Column {
  readonly title: string;
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
  /** What to write in it, for the sheet of explanation. Dutch. */
  readonly guidance: string;
  /** The words or ids that may stand in it; empty when anything may. */
  readonly choices: readonly string[];
  /** `one` of the choices fits in a cell, `many` between commas, or the cell may also say `nvt: reden`. */
  readonly choose: 'one' | 'one or nvt' | 'many';
}

/**
 * A flat table, for a spreadsheet. Every cell is text in one fixed form by the kind of its column: a number as `0.5`, a
 * date as `2027-03-12`, a time as `08:30`. Any other text stands in it as it is, for that is what was typed.
 */
export interface Table {
  /** Name of the sheet. */
  readonly name: string;
  /** So many columns, from the first, stay in sight and are printed on every page: they say which item a row is. */
  readonly fixed: number;
  readonly columns: readonly Column[];
  /** What else the reader has to know, for the sheet of explanation. Dutch. */
  readonly notes: readonly string[];
  /** As many cells as there are columns; an empty cell is ''. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * Text that a spreadsheet program takes for something else when it opens CSV: a formula, or a number that loses its first
 * zeros or last digits, as a telephone number does. Written with an apostrophe in front, which reading takes away; hence
 * also what has one already.
 */
export const takenOver = /^'*(?:[=+\-@\t\r]|0\d+$|\d{12,}$|\(\d+\)$)/;

/** A cell as a spreadsheet program left it; `fault` says what stands there instead of a value, in Dutch: `de fout #N/B`. */
export type RawCell = string | number | { readonly fault: string };

/** What stands on a sheet. Rows and columns count from 1; what is empty is left out. */
export interface Grid {
  readonly rows: readonly { readonly number: number; readonly cells: ReadonlyMap<number, RawCell> }[];
  /** Ranges that were merged, such as `C1:D1`. */
  readonly merged: readonly string[];
  /** What to add to the number of a day: workbooks from old Macs count from 1904. */
  readonly daysAhead: number;
}

/** What is wrong with a spreadsheet; Dutch. */
export interface SheetProblem {
  /** `Activiteiten!F12`; undefined when it is the whole file. */
  readonly cell: string | undefined;
  readonly message: string;
}
