import { fontFace } from './font-face.ts';
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
 * line is broken between characters, so that nothing ever stands outside. Gives at least one line.
 */
export function breakLines<Tail>(words: readonly Word<Tail>[], width: number, firstIndent = 0): Line<Tail>[] {
  const lines: Line<Tail>[] = [];
  const line = new GrowingLine<Tail>();
  let room = width - firstIndent;
  const endLine = () => {
    lines.push(line.end());
    room = width;
  };
  for (const word of words) {
    if (!line.isEmpty && line.used + word.width > room + lineTolerance) endLine();
    if (word.width <= room + lineTolerance) {
      for (const fragment of word.fragments) line.add(fragment);
    } else {
      breakWord(word, room, width).forEach((part, index) => {
        if (index > 0) endLine();
        for (const fragment of part) line.add(fragment);
      });
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
    const line = { fragments: this.#fragments, width: this.#ink };
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

/** Cuts an over-long word into line-wide parts, at least one character each. */
function breakWord<Tail>(word: Word<Tail>, firstRoom: number, width: number): Fragment<Tail>[][] {
  const parts: Fragment<Tail>[][] = [[]];
  let room = firstRoom;
  for (const { style, text, start } of word.fragments) {
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
