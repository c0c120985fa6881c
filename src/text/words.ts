import type { FaceName } from '../model/layout.ts';
import { isBreakOpportunity } from './break-opportunity.ts';
import { fontFace } from './font-face.ts';
import { withoutInvisible } from './invisible.ts';

/** How a stretch of text is set; `Tail` is what the caller wants back on each piece of it. */
export interface StyledText<Tail> {
  readonly text: string;
  readonly face: FaceName;
  readonly size: number;
  readonly tail: Tail;
}

/** A part of a stretch, and its width in points. */
export class Fragment<Tail> {
  readonly style: StyledText<Tail>;
  /** From the `start`th to before the `end`th character of the stretch. */
  readonly start: number;
  readonly end: number;
  readonly width: number;

  constructor(style: StyledText<Tail>, start: number, end: number, width: number) {
    this.style = style;
    this.start = start;
    this.end = end;
    this.width = width;
  }

  /** Made when asked: most parts end up in a line before anyone reads them. */
  get text(): string {
    return this.style.text.slice(this.start, this.end);
  }
}

/** What stays together on one line. `space` follows it; at the end of a line it takes no room. */
export interface Word<Tail> {
  readonly fragments: readonly Fragment<Tail>[];
  readonly width: number;
  readonly space: Fragment<Tail> | null;
  /** The line ends after this word, whatever room is left. */
  readonly endsLine: boolean;
}

/**
 * A word of one style, with the space behind it: nearly every word of a document. Its parts are made when asked for; kept,
 * they would fill three times the room.
 */
class PlainWord<Tail> implements Word<Tail> {
  readonly #style: StyledText<Tail>;
  readonly #start: number;
  readonly #end: number;
  readonly width: number;
  readonly endsLine: boolean;
  readonly #hasSpace: boolean;

  constructor({ style, start, end, width }: Fragment<Tail>, hasSpace: boolean, endsLine: boolean) {
    this.#style = style;
    this.#start = start;
    this.#end = end;
    this.width = width;
    this.#hasSpace = hasSpace;
    this.endsLine = endsLine;
  }

  get fragments(): readonly Fragment<Tail>[] {
    return [new Fragment(this.#style, this.#start, this.#end, this.width)];
  }

  get space(): Fragment<Tail> | null {
    return this.#hasSpace ? spaceAt(this.#style, this.#end) : null;
  }
}

const spaceAt = <Tail>(style: StyledText<Tail>, at: number): Fragment<Tail> =>
  new Fragment(style, at, at + 1, fontFace(style.face).width(' ', style.size));

/** A forced line break within styled text. */
export const lineBreak = '\n';

/** Divides styled text into words at spaces, forced breaks and the break opportunities inside words. */
export function splitWords<Tail>(stretches: readonly StyledText<Tail>[]): Word<Tail>[] {
  const words: Word<Tail>[] = [];
  let fragments: Fragment<Tail>[] = [];
  let beforeLast = '';
  let last = '';
  for (const stretch of stretches) {
    const text = withoutInvisible(stretch.text);
    const style = text === stretch.text ? stretch : { ...stretch, text };
    const face = fontFace(style.face);
    let start = 0;
    for (let i = 0; i < text.length; i++) {
      const character = text[i]!;
      const isSpace = character === ' ';
      const endsWord = isSpace || character === lineBreak;
      if (!endsWord && !(last !== '' && isBreakOpportunity(beforeLast, last, character))) {
        beforeLast = last;
        last = character;
        continue;
      }
      if (i > start) fragments.push(new Fragment(style, start, i, face.width(text, style.size, start, i)));
      start = endsWord ? i + 1 : i;
      beforeLast = '';
      last = endsWord ? '' : character;
      if (isSpace && fragments.length === 0) continue;
      words.push(word(fragments, isSpace ? spaceAt(style, i) : null, character === lineBreak));
      fragments = [];
    }
    const end = text.length;
    if (end > start) fragments.push(new Fragment(style, start, end, face.width(text, style.size, start, end)));
  }
  if (fragments.length > 0) words.push(word(fragments, null, false));
  // A copy has no room to spare; an array that grew has room for sixteen more.
  return words.slice();
}

function word<Tail>(fragments: Fragment<Tail>[], space: Fragment<Tail> | null, endsLine: boolean): Word<Tail> {
  const [first] = fragments;
  const isPlain = fragments.length === 1 && (!space || (space.style === first!.style && space.start === first!.end));
  if (isPlain) return new PlainWord(first!, space !== null, endsLine);
  let width = 0;
  for (const part of fragments) width += part.width;
  return { fragments, width, space, endsLine };
}
