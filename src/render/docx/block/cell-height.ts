import type { Cell, Inline, List, Paragraph, WriteIn } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import { fontFace } from '../../../text/font-face.ts';
import { writeInLineHeight } from './render-write-in.ts';

const { cell: style, cellPadding, cellGap } = typography;

const textOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => ('text' in inline ? inline.text : 'children' in inline ? textOf(inline.children) : ' '))
    .join('');

const linesOf = (paragraph: Paragraph, width: number, bold: boolean): number => {
  const measured = fontFace(bold ? 'bold' : 'regular').width(textOf(paragraph.children), style.size);
  const breaks = paragraph.children.filter(({ kind }) => kind === 'break').length;
  return Math.max(1, Math.ceil(measured / width)) + breaks;
};

const blockHeight = (block: Paragraph | List | WriteIn, width: number, bold: boolean): number => {
  switch (block.kind) {
    case 'paragraph':
      return linesOf(block, width, bold) * style.line;
    case 'list':
      return block.items
        .flatMap(({ children }) => children)
        .reduce((height, child) => height + blockHeight(child, width - typography.listIndent, bold), 0);
    case 'write-in':
      return style.line + block.lines * writeInLineHeight;
  }
};

/** About how high a cell is when its columns are `width` wide together; enough to tell a row that may be split. In points. */
export const cellHeight = (cell: Cell, width: number): number => {
  const room = Math.max(style.size, width - 2 * cellPadding.horizontal);
  const content = cell.children.reduce(
    (height, child, index) => height + (index === 0 ? 0 : cellGap) + blockHeight(child, room, cell.header !== null),
    0,
  );
  return content + 2 * cellPadding.vertical;
};
