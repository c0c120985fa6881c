import { breakLines, lineTolerance } from './break-lines.ts';
import type { Word } from './words.ts';

/** How many lines `breakLines` would give, without making them unless a word is wider than a line; widths in points. */
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
    if (word.width > room) return breakLines(words, width, firstIndent).length;
    used += word.width;
    isEmpty = false;
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
