import type { TextStyle } from '../model/house-style.ts';
import type { Run } from '../model/layout.ts';
import { breakLines, type Line } from '../text/break-lines.ts';
import { type StyledText, splitWords, type Word } from '../text/words.ts';
import type { Ink } from './ink.ts';
import { type Flowable, type PageDraft, type Piece, piece } from './piece.ts';
import { baselineOffset, placeLine } from './place-line.ts';

export interface TextOptions {
  readonly align?: 'start' | 'end' | 'center';
  /** From the left edge to the text, for all lines. */
  readonly indent?: number;
  /** More indent for the first line only. */
  readonly firstIndent?: number;
  /** All lines on one page. */
  readonly keepTogether?: boolean;
  readonly keepWithNext?: boolean;
  readonly startsPage?: boolean;
  readonly anchors?: readonly string[];
  /** Drawn with the first line, left of it: runs of a number or marker, or a drawn box. */
  readonly label?: (x: number, y: number, baseline: number, page: PageDraft) => readonly Run[];
}

/** Styled text as a flowable paragraph, without widows or orphans: two lines at least on either side of a page break. */
export function flowText(stretches: readonly StyledText<Ink>[], style: TextStyle, options: TextOptions = {}): Flowable {
  const words = splitWords(stretches);
  const { indent = 0, firstIndent = 0 } = options;
  return {
    minimum: indent + words.reduce((widest, word) => Math.max(widest, word.width), 0),
    natural: indent + firstIndent + naturalWidth(words),
    bulk: words.reduce((sum, word) => sum + word.width + (word.space?.width ?? 0), 0),
    flow(width) {
      const room = Math.max(width - indent, 1);
      return linePieces(breakLines(words, room, firstIndent), style, options, room);
    },
  };
}

function linePieces(lines: readonly Line<Ink>[], style: TextStyle, options: TextOptions, room: number): Piece[] {
  const { indent = 0, firstIndent = 0, align = 'start', label } = options;
  const last = lines.length - 1;
  return lines.map((line, index) => {
    const isFirst = index === 0;
    const free = room - line.width;
    const shift = indent + (align === 'end' ? free : align === 'center' ? free / 2 : isFirst ? firstIndent : 0);
    const together = options.keepTogether || isFirst || index === last - 1;
    return piece({
      height: style.line,
      before: isFirst ? style.before : 0,
      after: index === last ? style.after : 0,
      keepWithNext: index === last ? (options.keepWithNext ?? false) : together,
      startsPage: isFirst && (options.startsPage ?? false),
      anchors: isFirst ? (options.anchors ?? []) : [],
      notes: line.fragments.flatMap(({ style: { tail } }) => (tail.note ? [tail.note] : [])),
      place(x, y, page) {
        const baseline = y + baselineOffset(style.size, style.line);
        placeLine(line, x + shift, baseline, page, isFirst ? label?.(x, y, baseline, page) : undefined);
      },
    });
  });
}

/** Width of the widest line if only forced breaks end lines. */
function naturalWidth(words: readonly Word<Ink>[]): number {
  let widest = 0;
  let width = 0;
  let ink = 0;
  for (const word of words) {
    ink = width + word.width;
    widest = Math.max(widest, ink);
    width = word.endsLine ? 0 : ink + (word.space?.width ?? 0);
  }
  return widest;
}

/** Flowables below one another; `gap` is the least distance between two of them. */
export function stack(parts: readonly Flowable[], gap = 0): Flowable {
  return {
    minimum: parts.reduce((widest, part) => Math.max(widest, part.minimum), 0),
    natural: parts.reduce((widest, part) => Math.max(widest, part.natural), 0),
    bulk: parts.reduce((sum, part) => sum + part.bulk, 0),
    flow: (width) =>
      parts.flatMap((part, index) => {
        const pieces = part.flow(width);
        if (index === 0 || gap === 0 || !pieces[0]) return pieces;
        return [{ ...pieces[0], before: Math.max(gap, pieces[0].before) }, ...pieces.slice(1)];
      }),
  };
}
