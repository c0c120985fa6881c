import { AlignmentType, Paragraph, TableCell, VerticalMergeType, WidthType } from 'docx';
import type { Cell } from '../../../model/document.ts';
import { palette, typography } from '../../../model/house-style.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import { hex } from '../twips.ts';
import type { PlacedRow } from './place-cells.ts';
import { renderList } from './render-list.ts';
import { type ParagraphSetting, renderParagraph } from './render-paragraph.ts';
import { renderWriteIn } from './render-write-in.ts';
import { type OuterSpace, spacingOf } from './space-around.ts';

const alignments = { start: AlignmentType.LEFT, end: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

const styleOf = ({ header }: Cell): string =>
  header === 'column' ? styleId.cellHead : header === 'row' ? styleId.cellRowHead : styleId.cell;

const renderChild = (
  child: Cell['children'][number],
  context: RenderContext,
  setting: ParagraphSetting,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
) => {
  const outer: OuterSpace = isFirst ? {} : { before: typography.cellGap };
  const gap = spacingOf(outer);
  switch (child.kind) {
    case 'paragraph':
      return [renderParagraph(child, context, { ...setting, ...gap })];
    case 'list':
      return renderList(child, context, { every: setting, first: { ...setting, ...gap } });
    case 'write-in':
      return renderWriteIn(child, context, {
        ...outer,
        // The edge of a cell is distance enough.
        ...(isLast ? { after: 0 } : {}),
        ...(setting.keepNext ? { keepNext: true } : {}),
      });
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
  return content.length > 0 ? content : [new Paragraph({ ...setting, style: context.paragraphStyle })];
};

/** What a cell takes from its row; `keepNext` ties the row to the next. */
interface RowSetting {
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

const headShading = { type: 'clear', color: 'auto', fill: hex(palette.headFill) } as const;

/** A cell as wide as its columns, or the place in a row where a cell from above goes on. Widths in twips. */
export const renderCell = (
  { cell, column, colspan, rowspan, continues }: PlacedRow['slots'][number],
  columns: readonly number[],
  context: RenderContext,
  { isHead, keepNext }: RowSetting,
): TableCell => {
  const size = columns.slice(column, column + colspan).reduce((sum, width) => sum + width, 0);
  return new TableCell({
    children: continues
      ? [new Paragraph({ style: styleOf(cell), ...(keepNext ? { keepNext } : {}) })]
      : renderContent(cell, context, keepNext),
    width: { size, type: WidthType.DXA },
    // The style fills one row; a head can have more.
    ...(isHead ? { shading: headShading } : {}),
    ...(colspan > 1 ? { columnSpan: colspan } : {}),
    ...(rowspan > 1 ? { verticalMerge: continues ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART } : {}),
  });
};
