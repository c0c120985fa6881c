import type { Placed, Run } from '../model/layout.ts';

/** A page while it is being filled. */
export interface PageDraft {
  readonly things: Placed[];
  /** Printed page numbers, still to be filled in; `right` is where they must end, if they are right-aligned. */
  readonly pageNumbers: {
    readonly run: { -readonly [K in keyof Run]: Run[K] };
    readonly target: string;
    readonly right: number | null;
  }[];
  /** Lines in which something differs from the last release. */
  readonly changes: { readonly baseline: number; readonly size: number }[];
}

/** A footnote, as the pieces that stand at the foot of the page. */
export type Note = readonly Piece[];

/** What may be drawn behind neighbouring pieces as one area: the fill and bar of a call-out, or a box around them. */
export type Frame =
  | { readonly kind: 'bar'; readonly fill: string; readonly bar: string }
  | { readonly kind: 'box'; readonly thickness: number };

/** A slice of the flow that stands on one page: a line of text, a row of a table, a picture. Lengths in points. */
export interface Piece {
  readonly height: number;
  /** Height of the smallest first part if it may be split; else its height. */
  readonly least: number;
  /** Distance to the piece above: the largest of its `before` and the other's `after`. None at the top of a page. */
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  readonly startsPage: boolean;
  /** Places that begin at the top of this piece. */
  readonly anchors: readonly string[];
  readonly notes: readonly Note[];
  readonly frame: Frame | null;
  /** Printed first when this piece comes first on a page: the header of its table. */
  readonly repeat: Piece | null;
  place(x: number, y: number, page: PageDraft): void;
  /** Divides so that the first part is at most `room` high; null if that cannot be. */
  split(room: number): readonly [Piece, Piece] | null;
}

type PieceParts = Pick<Piece, 'height' | 'place'> & Partial<Piece>;

/** A piece with the usual properties: no distance, no ties, not divisible. */
export function piece(parts: PieceParts): Piece {
  // spelled out: all pieces get one shape, which is a good deal faster than spreading over defaults
  return {
    height: parts.height,
    least: parts.least ?? parts.height,
    before: parts.before ?? 0,
    after: parts.after ?? 0,
    keepWithNext: parts.keepWithNext ?? false,
    startsPage: parts.startsPage ?? false,
    anchors: parts.anchors ?? none,
    notes: parts.notes ?? none,
    frame: parts.frame ?? null,
    repeat: parts.repeat ?? null,
    place: parts.place,
    split: parts.split ?? indivisible,
  };
}

const none: readonly never[] = [];
const indivisible = () => null;

/** Distance between two neighbouring pieces on one page. */
export function gapBetween(above: Piece | null, below: Piece): number {
  return above ? Math.max(above.after, below.before) : 0;
}

/** Changes the space above the first and below the last of some pieces. */
export function withOuterSpace(pieces: readonly Piece[], before: number | null, after: number | null): Piece[] {
  return pieces.map((item, index) => ({
    ...item,
    ...(before !== null && index === 0 ? { before } : {}),
    ...(after !== null && index === pieces.length - 1 ? { after } : {}),
  }));
}

/** Content that can be set in any width. `minimum` fits its longest word, `natural` needs no line break, `bulk` is all text on one line. */
export interface Flowable {
  readonly minimum: number;
  readonly natural: number;
  readonly bulk: number;
  /** Height it takes at a width, without setting it; distances to what stands around it left out. */
  height(width: number): number;
  flow(width: number): Piece[];
}
