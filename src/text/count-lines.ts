import { lineTolerance } from './break-lines.ts';
import { fontFace } from './font-face.ts';
import type { Word } from './words.ts';

/** How many lines `breakLines` would give, without making them; widths in points. */
export function countLines<Tail>(words: readonly Word<Tail>[], width: number, firstIndent = 0): number {
  let lines = 0;
  let used = 0;
  let isEmpty = true;
  let room = width - firstIndent + lineTolerance;
  for (const word of words) {
    if (!isEmpty && used + word.width > room) {
      lines++;
      used = 0;
      room = width + lineTolerance;
    }
    if (word.width > room) {
      const advances = characterWidths(word);
      isEmpty = true;
      for (const advance of advances) {
        // an over-long word is cut where the line is full, at least one character each
        if (!isEmpty && used + advance > room) {
          lines++;
          used = 0;
          room = width + lineTolerance;
        }
        used += advance;
        isEmpty = false;
      }
    } else {
      used += word.width;
      isEmpty = false;
    }
    if (word.space) used += word.space.width;
    if (word.endsLine) {
      lines++;
      used = 0;
      isEmpty = true;
      room = width + lineTolerance;
    }
  }
  return isEmpty && lines > 0 ? lines : lines + 1;
}

function characterWidths<Tail>({ fragments }: Word<Tail>): number[] {
  return fragments.flatMap(({ style, text }) =>
    [...text].map((character) => fontFace(style.face).width(character, style.size)),
  );
}
