import type { Diagram, Shape } from '../model/diagram.ts';
import type { FaceName } from '../model/layout.ts';
import { breakLines } from '../text/break-lines.ts';
import { dutchQuotes } from '../text/dutch-quotes.ts';
import { fontFace } from '../text/font-face.ts';
import { splitWords, type Word } from '../text/words.ts';

/** Line height as a multiple of the size of text in a diagram. */
const LEADING = 1.22;
/** Smaller text cannot be read in print. */
const SMALLEST = 8;

const faceOf = (bold: boolean): FaceName => (bold ? 'bold' : 'regular');

/** Width of a line of text in points. */
export const textWidth = (text: string, size: number, bold = false): number => fontFace(faceOf(bold)).width(text, size);

/** How lines of text are set in a box. */
export interface Label {
  readonly lines: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

/**
 * Sets text in a width in points, with the quotes of print: breaks between words; a word that is too wide makes the text smaller, down to 8
 * points, and is then broken with a hyphen.
 */
export function label(text: string, width: number, size: number, bold: boolean, colour: string): Label {
  const printed = dutchQuotes(text);
  let fitted = size;
  while (fitted > SMALLEST && wordsOf(printed, fitted, bold).some((word) => word.width > width)) fitted -= 0.5;
  return { lines: wrapText(printed, width, fitted, bold), size: fitted, bold, colour };
}

const wordsOf = (text: string, size: number, bold: boolean): Word<null>[] =>
  splitWords([{ text, face: faceOf(bold), size, tail: null }]);

const plain = (word: Word<null>): string => word.fragments.map((fragment) => fragment.text).join('');

function wrapText(text: string, width: number, size: number, bold: boolean): string[] {
  const fitting = wordsOf(text, size, bold)
    .map((word) => `${hyphenate(plain(word), width, size, bold)}${word.endsLine ? '\n' : word.space ? ' ' : ''}`)
    .join('');
  return breakLines(wordsOf(fitting, size, bold), width).map((line) =>
    line.fragments
      .map((fragment) => fragment.text)
      .join('')
      .trimEnd(),
  );
}

/** What may not begin a line: marks on the letter before, and a letter with a trema, which a break would take away. */
const staysWithPrevious = /^[\p{M}äëïöü]/iu;

/** Cuts a word wider than a line into parts that end in a hyphen and a forced break. */
function hyphenate(word: string, width: number, size: number, bold: boolean): string {
  const parts: string[] = [];
  let rest = word;
  while (textWidth(rest, size, bold) > width) {
    const characters = [...rest];
    let length = 1;
    while (textWidth(`${characters.slice(0, length + 1).join('')}-`, size, bold) <= width) length++;
    let cut = length;
    while (cut > 1 && staysWithPrevious.test(characters.slice(cut).join(''))) cut--;
    // a word of marks alone has no good place to break
    if (cut === 1) cut = length;
    parts.push(`${characters.slice(0, cut).join('')}-\n`);
    rest = characters.slice(cut).join('');
  }
  return [...parts, rest].join('');
}

/** Height of labels below one another, in points. */
export const labelHeight = (labels: readonly Label[]): number =>
  labels.reduce((height, { lines, size }) => height + lines.length * size * LEADING, 0);

/** Width of the widest line of the labels, in points. */
export const labelWidth = (labels: readonly Label[]): number =>
  Math.max(0, ...labels.flatMap(({ lines, size, bold }) => lines.map((line) => textWidth(line, size, bold))));

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
      if (text) shapes.push({ kind: 'text', x, y: y + size * 0.95, text, size, bold, align, colour });
      y += size * LEADING;
    }
  return shapes;
}

/** Labels in the middle of a height, from a top. */
export const middleLabels = (
  labels: readonly Label[],
  x: number,
  top: number,
  height: number,
  align: 'start' | 'center' | 'end',
): Shape[] => labelShapes(labels, x, top + (height - labelHeight(labels)) / 2, align);

/** Diagrams below one another, as one. */
export function stackDiagrams(diagrams: readonly Diagram[], gap: number): Diagram {
  const shapes: Shape[] = [];
  let height = 0;
  for (const diagram of diagrams) {
    const top = height === 0 ? 0 : height + gap;
    shapes.push(...diagram.shapes.map((shape) => lower(shape, top)));
    height = top + diagram.height;
  }
  return { width: Math.max(0, ...diagrams.map(({ width }) => width)), height, shapes };
}

const lower = (shape: Shape, by: number): Shape =>
  shape.kind === 'polyline'
    ? { ...shape, points: shape.points.map(([x, y]) => [x, y + by] as const) }
    : { ...shape, y: shape.y + by };

/** A colour mixed with white: 1 is the colour itself, 0 is white. */
export function tint(colour: string, share: number): string {
  const channel = (at: number) => Math.round(255 - (255 - Number.parseInt(colour.slice(at, at + 2), 16)) * share);
  return `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, '0')).join('')}`;
}
