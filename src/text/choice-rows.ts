import { countLines } from './count-lines.ts';
import { fontFace } from './font-face.ts';
import { splitWords } from './words.ts';

/** Between two options in one row, in points. */
const between = 14;

/** From the left of an option, where its box stands, to its words; all in points. */
export const optionIndent = (size: number): number => size * 0.8 + 5;

/** Where an option stands: `x` in points from the left, rows counted from 0. */
export interface OptionPlace {
  readonly row: number;
  readonly x: number;
}

/** Options at their places, and how wide their widest row is, in points. */
export interface ChoiceRows {
  readonly places: readonly OptionPlace[];
  readonly rows: number;
  readonly width: number;
}

/**
 * The options of a choice side by side, each behind a box to tick, in as many rows as they need. One that is wider than
 * the room has rows of its own. Word has to keep free what these rows take, so that its pages are those of the PDF.
 *
 * @param size of the text, in points
 * @param width of the room, in points
 */
export function choiceRows(options: readonly string[], size: number, width: number): ChoiceRows {
  const face = fontFace('regular');
  const places: OptionPlace[] = [];
  let row = 0;
  let x = 0;
  let widest = 0;
  for (const text of options) {
    const own = optionIndent(size) + face.width(text, size);
    if (x > 0 && x + own > width) {
      row++;
      x = 0;
    }
    places.push({ row, x });
    widest = Math.max(widest, x + own);
    x += own + between;
    if (own <= width) continue;
    row += linesOf(text, size, width) - 1;
  }
  return { places, rows: row + 1, width: widest };
}

function linesOf(text: string, size: number, width: number): number {
  return countLines(splitWords([{ text, face: 'regular', size, tail: null }]), Math.max(1, width - optionIndent(size)));
}
