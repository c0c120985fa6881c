import { lineTolerance } from './break-lines.ts';
import { fontFace } from './font-face.ts';
import { wordParts } from './word-parts.ts';
import type { Fragment, Word } from './words.ts';

/** How many lines `breakLines` would give, without making them; widths in points. */
export function countLines<Tail>(words: readonly Word<Tail>[], width: number, firstIndent = 0): number {
  let lines = 0;
  let used = 0;
  let isEmpty = true;
  let room = width - firstIndent + lineTolerance;
  const endLine = () => {
    lines++;
    used = 0;
    isEmpty = true;
    room = width + lineTolerance;
  };
  const addUnbroken = (fragments: readonly Fragment<Tail>[], wide: number) => {
    // over-long text is cut where the line is full, at least one character each
    const advances = wide > room ? characterWidths(fragments) : [wide];
    if (advances.length > 1) isEmpty = true;
    for (const advance of advances) {
      if (!isEmpty && used + advance > room) endLine();
      used += advance;
      isEmpty = false;
    }
  };
  for (const word of words) {
    if (word.width > width + lineTolerance) {
      for (const part of wordParts(word)) {
        if (!isEmpty && used + part.width + (part.hyphen?.width ?? 0) > room) endLine();
        addUnbroken(part.fragments, part.width);
      }
    } else {
      if (!isEmpty && used + word.width > room) endLine();
      if (word.width > room) addUnbroken(word.fragments, word.width);
      else {
        used += word.width;
        isEmpty = false;
      }
    }
    if (word.space) used += word.space.width;
    if (word.endsLine) endLine();
  }
  return isEmpty && lines > 0 ? lines : lines + 1;
}

function characterWidths<Tail>(fragments: readonly Fragment<Tail>[]): number[] {
  return fragments.flatMap(({ style, text }) =>
    [...text].map((character) => fontFace(style.face).width(character, style.size)),
  );
}
