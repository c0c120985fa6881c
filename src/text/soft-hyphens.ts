import type { FaceName } from '../model/layout.ts';
import { lineTolerance } from './break-lines.ts';
import { hyphenationPoints, softHyphen } from './hyphenate.ts';
import { splitWords } from './words.ts';

/** Nothing shorter is wider than a column that holds text. */
const longWord = /\S{9}/;

/**
 * A text with soft hyphens in the words that are wider than a line, where `breakLines` hyphenates them; for formats that
 * break lines themselves. Size and width in points.
 */
export function withSoftHyphens(text: string, face: FaceName, size: number, width: number): string {
  if (!longWord.test(text)) return text;
  let hyphenated = '';
  let done = 0;
  for (const word of splitWords([{ text, face, size, tail: null }])) {
    const [fragment] = word.fragments;
    if (!fragment || word.width <= width + lineTolerance) continue;
    // the characters that print nothing are gone from the fragment's text, and would shift the points
    if (fragment.style.text !== text) return text;
    for (const point of hyphenationPoints(fragment.text)) {
      hyphenated += text.slice(done, fragment.start + point) + softHyphen;
      done = fragment.start + point;
    }
  }
  return hyphenated + text.slice(done);
}
