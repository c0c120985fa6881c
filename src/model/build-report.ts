import type { Diagnostic } from './diagnostic.ts';

/** A document that was made, or a series of documents that share a folder. */
export interface Made {
  readonly id: string;
  readonly title: string;
  /** How many documents: more than one only in a series. */
  readonly count: number;
  readonly pages: number;
}

/** What there is to say of a build that succeeded: plain data, kept so that it can be said again. */
export interface BuildReport {
  /** In order of file and line; the open questions in the order in which they are best answered. */
  readonly problems: readonly Diagnostic[];
  /** The lines that are shown with problems: text by line number, by file. */
  readonly lines: Readonly<Record<string, Readonly<Record<number, string>>>>;
  readonly documents: readonly Made[];
  /** Numbers of the activities without a day: they are in no calendar file. */
  readonly undated: readonly string[];
  /** How many files were made. */
  readonly files: number;
}
