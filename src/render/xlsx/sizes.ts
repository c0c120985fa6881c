import type { Column, Table } from '../../model/table.ts';

/** Characters; more is wrapped. */
const WIDEST = 44;
const NARROWEST = 7;
/** Characters that the button of the filter takes from a title. */
export const BUTTON = 4;
/** Points of one line, and the most that a row of Excel can have. */
const LINE = 15;
const TALLEST = 405;
/** A bold title is wider than the digits in which a column is measured. */
const LOOSE = 1.15;

/** Width of each column in characters: no word is broken, and no column is wider than what stands in it. */
export const columnWidths = ({ columns, rows }: Table): number[] =>
  columns.map((column, index) => {
    const cells = rows.map((cells) => shown(column, cells[index] ?? ''));
    const title = longest(column.title.split(' ')) * LOOSE + BUTTON;
    const words = longest(cells.flatMap((text) => text.split(/\s/))) + 2;
    const whole = Math.min(column.width, longest(cells) + 2);
    return Math.ceil(Math.min(WIDEST, Math.max(NARROWEST, title, words, whole)));
  });

/** Points that a row needs for its longest cell: not every program that opens the file works it out. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ((widths[index] ?? 2) - 1))), 0),
  );
  return Math.min(TALLEST, LINE * Math.max(1, ...lines));
}

/** A date takes ten characters however it is typed. */
const shown = ({ kind }: Column, text: string): string => (kind === 'text' ? text : text.slice(0, 10));

const longest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);
