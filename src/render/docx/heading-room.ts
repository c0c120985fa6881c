import { typography } from '../../model/house-style.ts';
import { fontFace } from '../../text/font-face.ts';

/** Least distance between the number of a heading and its text, in points; `Bijlage A` is a word, and gets more. */
const numberGap = 8;
const annexGap = 14;

const sizes = {
  1: typography.heading1.size,
  2: typography.heading2.size,
  3: typography.heading3.size,
  4: typography.heading4.size,
};

/** Room for the number of a heading as printed, in points: its text begins after it, on every line. */
export const headingRoom = (printed: string, level: 1 | 2 | 3 | 4): number =>
  fontFace('bold').width(printed, sizes[level]) + numberGap;

/** Where the title of an annex begins, in points: after the widest letter but few. */
export const annexIndent = fontFace('bold').width('Bijlage A', sizes[1]) + annexGap;
