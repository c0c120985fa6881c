/** What a writer probably did wrong, with the lines as they were meant. A repair keeps the number of lines. */
export interface Mistake {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** Line, column and length of the place to show; line and column count from 0. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly repaired: readonly string[];
  /** Wrong whatever the rest of the file looks like: needs no proof by the repair. */
  readonly certain?: true;
}

/** Lines round an error of the parser, both included, from 0: the cause is often one line away. */
export interface Near {
  readonly from: number;
  readonly to: number;
}

/** Proposes mistakes of one kind. Which of them is meant shows when its repair makes the file readable. */
export type Finder = (lines: readonly string[], near: Near) => Mistake[];

/** The lines with one line changed. */
export const withLine = (lines: readonly string[], index: number, line: string): readonly string[] =>
  lines.with(index, line);

/** The numbers of the lines near an error that hold something. */
export function filledLines(lines: readonly string[], { from, to }: Near): number[] {
  const numbers: number[] = [];
  for (let index = Math.max(0, from); index <= Math.min(to, lines.length - 1); index++)
    if (!isBlank(lines[index])) numbers.push(index);
  return numbers;
}

/** Empty, or a comment only. */
export const isBlank = (line: string | undefined): boolean => line === undefined || /^\s*(#|$)/.test(line);

/** `en 3 regels verderop`, for a mistake that was made more than once; empty for once. */
export const andMore = (more: number): string =>
  more === 0 ? '' : more === 1 ? ' Verderop staat er nog een.' : ` Verderop staan er nog ${more}.`;
