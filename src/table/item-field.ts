import type { Column } from '../model/table.ts';
import type { AnswerPath } from '../model/workspace.ts';

/** One field of an item, and the columns in which it stands. Answers are as typed: texts, null, lists and groups. */
export interface ItemField {
  readonly key: string;
  readonly columns: readonly Column[];
  /** One text for each column; an answer of another shape than the schema asks shows as empty cells. */
  readonly cells: (answer: unknown) => string[];
  /**
   * The answer that cells stand for; null when they are empty. What is wrong in them is for the schema to say. A part whose
   * cell is as it was stays as it was typed before.
   */
  readonly answer: (cells: readonly string[], before: unknown) => unknown;
  /** Index of the column that shows the part of the answer at a path below the field. */
  readonly columnOf: (path: AnswerPath) => number;
}

/** `nvt: reden` in a cell: the question does not apply. */
export const nvtCell = (answer: { nvt: string }): string => `nvt: ${answer.nvt}`;

/** The `nvt` answer that a cell gives; undefined when it says anything else. */
export function nvtOf(cell: string | undefined): { nvt: string } | undefined {
  const reason = /^nvt:\s*(\S.*)$/is.exec(cell ?? '')?.[1];
  return reason === undefined ? undefined : { nvt: reason };
}

/** A list in one cell: words and dates between commas, texts that may hold a comma on lines of their own. */
export const listCell = (items: readonly unknown[], isText = false): string =>
  items.filter((item) => typeof item === 'string').join(isText ? '\n' : ', ');

/** The items of a list in a cell; of words and dates, whichever sign or line end stands between them. */
export const listOf = (cell: string, isText = false): string[] =>
  cell
    .split(isText ? '\n' : /[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** A text answer; '' for anything else. */
export const textOf = (answer: unknown): string => (typeof answer === 'string' ? answer : '');

/** A group without the fields that are empty, in the order given. */
export const filled = (group: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(group).filter(([, value]) => value !== '' && value !== null));
