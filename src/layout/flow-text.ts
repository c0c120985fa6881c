import type { TextStyle } from '../model/house-style.ts';
import type { Run } from '../model/layout.ts';
import { breakLines, type Line } from '../text/break-lines.ts';
import { countLines } from '../text/count-lines.ts';
import { wordParts } from '../text/word-parts.ts';
import { type StyledText, splitWords, type Word } from '../text/words.ts';
import type { Ink } from './ink.ts';
import { type Flowable, type Note, type PageDraft, type Piece, piece } from './piece.ts';
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
  // Let go when the lines are made, and made again for who asks again: of a long table they fill more room than the lines.
  let words: readonly Word<Ink>[] | null = splitWords(stretches);
  const { indent = 0, firstIndent = 0 } = options;
  const { minimum, ink, bulk, lines } = measure(words);
  const natural = indent + firstIndent + ink;
  return {
    minimum: indent + minimum,
    natural,
    bulk,
    height(width) {
      if (width >= natural) return lines * style.line;
      words ??= splitWords(stretches);
      return countLines(words, Math.max(width - indent, 1), firstIndent) * style.line;
    },
    flow(width) {
      const room = Math.max(width - indent, 1);
      const broken = breakLines(words ?? splitWords(stretches), room, firstIndent);
      words = null;
      return linePieces(broken, style, options, room);
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
      notes: notesOf(line),
      place(x, y, page) {
        const baseline = y + baselineOffset(style.size, style.line);
        placeLine(line, x + shift, baseline, page, isFirst ? label?.(x, y, baseline, page) : undefined);
      },
    });
  });
}

const noNotes: readonly Note[] = [];

/** Notes whose mark begins on a line: a mark of several digits may be cut with the over-long word it stands at. */
function notesOf({ fragments }: Line<Ink>): readonly Note[] {
  if (fragments.every(({ style }) => style.tail.note === null)) return noNotes;
  return fragments.flatMap(({ style, start }) => (style.tail.note && start === 0 ? [style.tail.note] : []));
}

interface Measures {
  /** Width of the widest word, or of its widest part if it is so long that it may be hyphenated. */
  readonly minimum: number;
  /** Width of the widest line, and number of lines, if only forced breaks end lines. */
  readonly ink: number;
  readonly lines: number;
  /** Width of everything on one line. */
  readonly bulk: number;
}

function measure(words: readonly Word<Ink>[]): Measures {
  let minimum = 0;
  let widest = 0;
  let lines = 1;
  let bulk = 0;
  let width = 0;
  words.forEach((word, index) => {
    const space = word.space?.width ?? 0;
    if (word.width > minimum) minimum = Math.max(minimum, leastWidth(word));
    widest = Math.max(widest, width + word.width);
    bulk += word.width + space;
    width = word.endsLine ? 0 : width + word.width + space;
    if (word.endsLine && index < words.length - 1) lines++;
  });
  return { minimum, ink: widest, lines, bulk };
}

/** A column that is this wide, in points, need not be wider for one long word: it is hyphenated. */
const narrowColumn = 100;

/** What a word asks of its column: its own width, or less if it is long and can be hyphenated. */
function leastWidth(word: Word<Ink>): number {
  if (word.width <= narrowColumn) return word.width;
  const widest = Math.max(...wordParts(word).map(({ width, hyphen }) => width + (hyphen?.width ?? 0)));
  return Math.min(word.width, Math.max(narrowColumn, widest));
}

/** Flowables below one another; `gap` is the least distance between two of them. */
export function stack(parts: readonly Flowable[], gap = 0): Flowable {
  return {
    minimum: parts.reduce((widest, part) => Math.max(widest, part.minimum), 0),
    natural: parts.reduce((widest, part) => Math.max(widest, part.natural), 0),
    bulk: parts.reduce((sum, part) => sum + part.bulk, 0),
    height: (width) => parts.reduce((sum, part) => sum + part.height(width), gap * Math.max(0, parts.length - 1)),
    flow: (width) =>
      parts.flatMap((part, index) => {
        const pieces = part.flow(width);
        if (index === 0 || gap === 0 || !pieces[0]) return pieces;
        return [{ ...pieces[0], before: Math.max(gap, pieces[0].before) }, ...pieces.slice(1)];
      }),
  };
}
