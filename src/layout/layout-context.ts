import type { Footnote } from '../model/document.ts';
import type { Tag } from '../model/layout.ts';
import type { Numbering } from './number-document.ts';
import type { Note } from './piece.ts';

/** What every step of setting blocks may look up. */
export interface LayoutContext {
  readonly numbering: Numbering;
  /** Accent colour of the house style. */
  readonly accent: string;
  /** Level of the headings that stand as a bar on a box; null where there are no boxes. */
  readonly boxLevel: number | null;
  /** How many digits the page number of an anchor is expected to have. */
  pageDigits(target: string): number;
  /** Sets a footnote; its tag stands behind the mark in the reading order. */
  note(footnote: Footnote, parent: Tag): Note;
}
