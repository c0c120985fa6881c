import { AlignmentType, Paragraph, TableCell, WidthType } from 'docx';
import type { Cell } from '../../../model/document.ts';
import { palette, typography } from '../../../model/house-style.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import { hex, twips } from '../twips.ts';
import type { PlacedCell } from './place-cells.ts';
import { renderList } from './render-list.ts';
import { type ParagraphSetting, renderParagraph } from './render-paragraph.ts';
import { renderWriteIn } from './render-write-in.ts';

const alignments = { start: AlignmentType.LEFT, end: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

const styleOf = ({ header }: Cell): string =>
  header === 'column' ? styleId.cellHead : header === 'row' ? styleId.cellRowHead : styleId.cell;

const renderChild = (
  child: Cell['children'][number],
  context: RenderContext,
  setting: ParagraphSetting,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
) => {
  const gap: ParagraphSetting = isFirst ? {} : { spacing: { before: twips(typography.cellGap) } };
  switch (child.kind) {
    case 'paragraph':
      return [renderParagraph(child, context, { ...setting, ...gap })];
    case 'list':
      return renderList(child, context, { every: setting, first: { ...setting, ...gap } });
    case 'write-in':
      return renderWriteIn(child, context, { ...gap, isLast });
  }
};

const renderContent = (cell: Cell, around: RenderContext, keepNext: boolean): Paragraph[] => {
  const context: RenderContext = { ...around, place: 'cell', paragraphStyle: styleOf(cell) };
  const setting: ParagraphSetting = {
    ...(cell.align === 'start' ? {} : { alignment: alignments[cell.align] }),
    ...(keepNext ? { keepNext } : {}),
  };
  const content = cell.children.flatMap((child, index) =>
    renderChild(child, context, setting, { isFirst: index === 0, isLast: index === cell.children.length - 1 }),
  );
  // Word calls a file damaged when a cell holds no paragraph.
  return content.length > 0 ? content : [new Paragraph({ style: context.paragraphStyle })];
};

/** What a cell takes from its row; `keepNext` ties the row to the next. */
interface RowSetting {
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

const headShading = { type: 'clear', color: 'auto', fill: hex(palette.headFill) } as const;

/** A cell as wide as its columns. */
export const renderCell = (
  { cell, column, colspan, rowspan }: PlacedCell,
  columns: readonly number[],
  context: RenderContext,
  { isHead, keepNext }: RowSetting,
): TableCell => {
  const size = columns.slice(column, column + colspan).reduce((sum, width) => sum + width, 0);
  return new TableCell({
    children: renderContent(cell, context, keepNext),
    width: { size, type: WidthType.DXA },
    // The style fills one row; a head can have more.
    ...(isHead ? { shading: headShading } : {}),
    ...(colspan > 1 ? { columnSpan: colspan } : {}),
    ...(rowspan > 1 ? { rowSpan: rowspan } : {}),
  });
};
