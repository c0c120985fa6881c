import { fontFace } from './font-face.ts';
import { type WordPart, wordParts } from './word-parts.ts';
import { Fragment, type StyledText, type Word } from './words.ts';

/** One line of text, from left to right, a fragment per change of style. `width` leaves out the space at its end. */
export interface Line<Tail> {
  readonly fragments: readonly Fragment<Tail>[];
  readonly width: number;
}

/** Word rounds to twips; half a twip over is still on the line. */
export const lineTolerance = 0.025;

/**
 * Fills lines greedily, as Word does. Widths in points; `firstIndent` is taken off the first line. A word wider than a
 * line is hyphenated, and a part without hyphenation points that is still too wide is broken between characters, so that
 * nothing ever stands outside. Gives at least one line.
 */
export function breakLines<Tail>(words: readonly Word<Tail>[], width: number, firstIndent = 0): Line<Tail>[] {
  const lines: Line<Tail>[] = [];
  const line = new GrowingLine<Tail>();
  let room = width - firstIndent;
  const endLine = () => {
    lines.push(line.end());
    room = width;
  };
  const fits = (width: number) => line.used + width <= room + lineTolerance;
  const addAll = (fragments: readonly Fragment<Tail>[]) => {
    for (const fragment of fragments) line.add(fragment);
  };
  const addUnbroken = ({ fragments, width: wide }: { fragments: readonly Fragment<Tail>[]; width: number }) => {
    if (wide <= room + lineTolerance) return addAll(fragments);
    cutBetweenCharacters(fragments, room, width).forEach((piece, index) => {
      if (index > 0) endLine();
      addAll(piece);
    });
  };
  const addHyphenated = (parts: readonly WordPart<Tail>[]) => {
    let hyphen: Fragment<Tail> | null = null;
    for (const part of parts) {
      if (!line.isEmpty && !fits(part.width + (part.hyphen?.width ?? 0))) {
        if (hyphen && fits(hyphen.width)) line.add(hyphen);
        endLine();
      }
      addUnbroken(part);
      hyphen = part.hyphen;
    }
  };
  for (const word of words) {
    if (word.width > width + lineTolerance) addHyphenated(wordParts(word));
    else {
      if (!line.isEmpty && !fits(word.width)) endLine();
      addUnbroken(word);
    }
    if (word.space) line.addSpace(word.space);
    if (word.endsLine) endLine();
  }
  if (!line.isEmpty || lines.length === 0) endLine();
  return lines;
}

/** A line that is being filled: neighbouring fragments of one stretch become one. */
class GrowingLine<Tail> {
  used = 0;
  #ink = 0;
  #fragments: Fragment<Tail>[] = [];
  #style: StyledText<Tail> | null = null;
  #start = 0;
  #end = 0;
  #width = 0;

  get isEmpty(): boolean {
    return this.#style === null;
  }

  add(fragment: Fragment<Tail>): void {
    this.addSpace(fragment);
    this.#ink = this.used;
  }

  addSpace({ style, start, end, width }: Fragment<Tail>): void {
    if (style !== this.#style || start !== this.#end) {
      this.#flush();
      this.#style = style;
      this.#start = start;
    }
    this.#end = end;
    this.#width += width;
    this.used += width;
  }

  /** The line so far; what is added next stands on a new one. */
  end(): Line<Tail> {
    this.#flush();
    const line = { fragments: this.#fragments.slice(), width: this.#ink };
    this.#fragments = [];
    this.#style = null;
    this.used = 0;
    this.#ink = 0;
    return line;
  }

  #flush(): void {
    if (this.#style) this.#fragments.push(new Fragment(this.#style, this.#start, this.#end, this.#width));
    this.#width = 0;
  }
}

/** Cuts over-long text into line-wide pieces, at least one character each. */
function cutBetweenCharacters<Tail>(
  fragments: readonly Fragment<Tail>[],
  firstRoom: number,
  width: number,
): Fragment<Tail>[][] {
  const parts: Fragment<Tail>[][] = [[]];
  let room = firstRoom;
  for (const { style, text, start } of fragments) {
    const face = fontFace(style.face);
    let at = start;
    for (const character of text) {
      const advance = face.width(character, style.size);
      if (advance > room + lineTolerance && parts.at(-1)!.length > 0) {
        parts.push([]);
        room = width;
      }
      parts.at(-1)!.push(new Fragment(style, at, at + character.length, advance));
      at += character.length;
      room -= advance;
    }
  }
  return parts;
}
