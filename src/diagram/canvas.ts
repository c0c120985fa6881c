import type { Shape } from '../model/diagram.ts';
import type { FaceName } from '../model/layout.ts';
import { fontFace } from '../text/font-face.ts';

/** Line height as a multiple of the size of text in a diagram. */
const LEADING = 1.22;

const faceOf = (bold: boolean): FaceName => (bold ? 'bold' : 'regular');

/** Width of a line of text in points. */
export const textWidth = (text: string, size: number, bold = false): number => fontFace(faceOf(bold)).width(text, size);

/** Breaks text at spaces into lines that fit a width in points; a word that is wider stands alone. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** How lines of text are set in a box. */
export interface Label {
  readonly lines: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

/** Height of labels below one another, in points. */
export const labelHeight = (labels: readonly Label[]): number =>
  labels.reduce((height, label) => height + label.lines.length * label.size * LEADING, 0);

/** Labels below one another from a top; x is the anchor of the alignment. */
export function labelShapes(
  labels: readonly Label[],
  x: number,
  top: number,
  align: 'start' | 'center' | 'end',
): Shape[] {
  const shapes: Shape[] = [];
  let y = top;
  for (const { lines, size, bold, colour } of labels)
    for (const text of lines) {
      // The base line lies about four fifths down the line.
      shapes.push({ kind: 'text', x, y: y + size * 0.95, text, size, bold, align, colour });
      y += size * LEADING;
    }
  return shapes;
}
