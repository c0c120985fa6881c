import { fontFace } from './font-face.ts';
import type { Fragment, Word } from './words.ts';

/** One line of text, from left to right, a fragment per change of style. `width` leaves out the space at its end. */
export interface Line<Tail> {
  readonly fragments: readonly Fragment<Tail>[];
  readonly width: number;
}

type Growing<Tail> = { -readonly [Key in keyof Fragment<Tail>]: Fragment<Tail>[Key] };

/** Word rounds to twips; half a twip over is still on the line. */
const tolerance = 0.025;

/**
 * Fills lines greedily, as Word does. Widths in points; `firstIndent` is taken off the first line. A word wider than a
 * line is broken between characters, so that nothing ever stands outside. Gives at least one line.
 */
export function breakLines<Tail>(words: readonly Word<Tail>[], width: number, firstIndent = 0): Line<Tail>[] {
  const lines: Line<Tail>[] = [];
  let fragments: Growing<Tail>[] = [];
  let used = 0;
  let ink = 0;
  let room = width - firstIndent;
  const endLine = () => {
    lines.push({ fragments, width: ink });
    fragments = [];
    used = 0;
    ink = 0;
    room = width;
  };
  const append = (fragment: Fragment<Tail>) => {
    const last = fragments.at(-1);
    if (last?.style === fragment.style) {
      last.text += fragment.text;
      last.width += fragment.width;
    } else {
      fragments.push({ style: fragment.style, text: fragment.text, width: fragment.width });
    }
    used += fragment.width;
  };
  for (const word of words) {
    if (fragments.length > 0 && used + word.width > room + tolerance) endLine();
    if (word.width <= room + tolerance) {
      word.fragments.forEach(append);
    } else {
      breakWord(word, room, width).forEach((part, index) => {
        if (index > 0) endLine();
        part.forEach(append);
        ink = used;
      });
    }
    ink = used;
    if (word.space) append(word.space);
    if (word.endsLine) endLine();
  }
  if (fragments.length > 0 || lines.length === 0) endLine();
  return lines;
}

/** Cuts an over-long word into line-wide parts, at least one character each. */
function breakWord<Tail>(word: Word<Tail>, firstRoom: number, width: number): Fragment<Tail>[][] {
  const parts: Fragment<Tail>[][] = [[]];
  let room = firstRoom;
  for (const { style, text } of word.fragments) {
    const face = fontFace(style.face);
    for (const character of text) {
      const advance = face.width(character, style.size);
      if (advance > room + tolerance && parts.at(-1)!.length > 0) {
        parts.push([]);
        room = width;
      }
      parts.at(-1)!.push({ style, text: character, width: advance });
      room -= advance;
    }
  }
  return parts;
}
