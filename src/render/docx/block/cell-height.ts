import type { Cell, Inline, List, Paragraph, WriteIn } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import { countLines } from '../../../text/count-lines.ts';
import { faceName } from '../../../text/face-name.ts';
import { roomHeight } from '../../../text/room-height.ts';
import { lineBreak, type StyledText, splitWords } from '../../../text/words.ts';
import { hangingIndent } from '../list-styles.ts';
import type { RenderContext } from '../render-context.ts';

const { cell: style, cellPadding, cellGap } = typography;

/** No text is wider than this on average, in parts of its size: enough to see that a cell is low without measuring. */
const widestAverage = 0.7;

interface Emphasis {
  readonly bold: boolean;
  readonly italic: boolean;
}

type ReferenceTexts = RenderContext['numbers']['referenceTexts'];

/** What inlines print, as text to measure; the mark of a footnote is left out. */
const stretches = (inlines: readonly Inline[], emphasis: Emphasis, texts: ReferenceTexts): StyledText<null>[] =>
  inlines.flatMap((inline) => stretchesOf(inline, emphasis, texts));

const stretchesOf = (inline: Inline, emphasis: Emphasis, texts: ReferenceTexts): StyledText<null>[] => {
  const stretch = (text: string) => [{ text, face: faceName(emphasis), size: style.size, tail: null }];
  switch (inline.kind) {
    case 'text':
      return stretch(inline.text);
    case 'gap':
      return stretch(`[nog in te vullen: ${inline.text}]`);
    case 'break':
      return stretch(lineBreak);
    case 'reference':
      return stretch(texts.get(inline) ?? '');
    case 'footnote':
      return [];
    case 'strong':
      return stretches(inline.children, { ...emphasis, bold: true }, texts);
    case 'em':
      return stretches(inline.children, { ...emphasis, italic: true }, texts);
    case 'link':
      return stretches(inline.children, emphasis, texts);
  }
};

/** Number of lines of a paragraph, or more: exact only when the cell could be high. */
type CountLines = (text: readonly StyledText<null>[], width: number) => number;

const roughLines: CountLines = (text, width) => {
  const characters = text.reduce((sum, one) => sum + one.text.length, 0);
  const breaks = text.filter((one) => one.text === lineBreak).length;
  return Math.ceil((characters * widestAverage * style.size) / width) + breaks + 1;
};

const exactLines: CountLines = (text, width) => countLines(splitWords(text), width);

const heightBy = (lines: CountLines, cell: Cell, width: number, texts: ReferenceTexts): number => {
  const emphasis = { bold: cell.header !== null, italic: false };
  const blockHeight = (block: Paragraph | List | WriteIn, room: number): number => {
    switch (block.kind) {
      case 'paragraph':
        return lines(stretches(block.children, emphasis, texts), room) * style.line;
      case 'list':
        return block.items
          .flatMap(({ children }) => children)
          .reduce((height, child) => height + blockHeight(child, room - hangingIndent('cell')), 0);
      case 'write-in':
        return style.line + roomHeight(block, style.size, room);
    }
  };
  const room = Math.max(style.size, width - 2 * cellPadding.horizontal);
  const content = cell.children.reduce((height, child) => height + blockHeight(child, room), 0);
  const gaps = cellGap * Math.max(0, cell.children.length - 1);
  return content + gaps + 2 * cellPadding.vertical + typography.tableRule;
};

/**
 * Height of a cell that is `width` wide, in points; when that is surely below `limit`, a number below it. Measured as
 * our layout does, so that both let the same rows break over pages.
 */
export const cellHeight = (cell: Cell, width: number, limit: number, texts: ReferenceTexts): number => {
  const most = heightBy(roughLines, cell, width, texts);
  return most <= limit ? most : heightBy(exactLines, cell, width, texts);
};
