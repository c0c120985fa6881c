import type { Heading } from '../model/document.ts';
import { typography } from '../model/house-style.ts';
import { fontFace } from './font-face.ts';

/** Least distance between the number of a heading and its text, in points; `Bijlage A` is a word, and gets more. */
const numberGap = 8;
const annexGap = 14;

const sizes = {
  1: typography.heading1.size,
  2: typography.heading2.size,
  3: typography.heading3.size,
  4: typography.heading4.size,
};

type Numbered = Pick<Heading, 'level' | 'numbering'>;

/** What stands before the text of a heading with a number: `3.2`, `A.1` or `Bijlage A`. */
export function headingLabel(heading: Numbered, number: string): string {
  return isAnnexTitle(heading) ? `Bijlage ${number}` : number;
}

/** Where the texts of numbered headings begin, in points; that of an annex after the widest letter but few. */
export function commonHeadingIndent(heading: Numbered): number {
  return isAnnexTitle(heading)
    ? fontFace('bold').width('Bijlage A', sizes[heading.level]) + annexGap
    : typography.headingIndent;
}

/** Where the text of one numbered heading begins, on every line of it, in points: a wide number needs more room. */
export function headingIndent(heading: Numbered, number: string): number {
  const label = fontFace('bold').width(headingLabel(heading, number), sizes[heading.level]);
  return Math.max(commonHeadingIndent(heading), label + numberGap);
}

function isAnnexTitle({ level, numbering }: Numbered): boolean {
  return numbering === 'annex' && level === 1;
}
