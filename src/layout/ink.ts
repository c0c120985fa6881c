import type { Leaf, Tag } from '../model/layout.ts';
import type { Note } from './piece.ts';

/** Where a link leads, and what a screen reader says. */
export interface LinkInk {
  readonly target: { readonly href: string } | { readonly anchor: string };
  readonly description: string;
  readonly tag: Tag;
}

/** What travels with a stretch of text besides its face and size. */
export interface Ink {
  readonly colour: string;
  /** Background, for gaps. */
  readonly fill: string | null;
  readonly rise: number;
  readonly leaf: Leaf | null;
  readonly link: LinkInk | null;
  /** The text is the page number of this anchor, filled in when all pages are known. */
  readonly pageOf: string | null;
  /** Footnote whose mark this is. */
  readonly note: Note | null;
  /** Differs from the last release: a bar stands in the margin beside it. */
  readonly changed: boolean;
}

/** Plain text of a colour; without a leaf it is decoration. */
export function ink(colour: string, leaf: Leaf | null): Ink {
  return { colour, fill: null, rise: 0, leaf, link: null, pageOf: null, note: null, changed: false };
}
