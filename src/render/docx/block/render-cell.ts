import type { Cell } from '../../../model/document.ts';
import { palette, typography } from '../../../model/house-style.ts';
import { rowBar } from '../change-bar.ts';
import { type Paragraph, paragraphXml } from '../paragraph.ts';
import type { ParagraphFormat } from '../paragraph-format.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import { hex, twipsPerPoint } from '../twips.ts';
import { element, nothing, valueElement, type Xml } from '../xml.ts';
import type { PlacedRow } from './place-cells.ts';
import { renderList } from './render-list.ts';
import { renderParagraph } from './render-paragraph.ts';
import { renderWriteIn } from './render-write-in.ts';
import type { OuterSpace } from './space-around.ts';

const alignments = { start: 'left', end: 'right', center: 'center' } as const;

const styleOf = ({ header }: Cell): string =>
  header === 'column' ? styleId.cellHead : header === 'row' ? styleId.cellRowHead : styleId.cell;

const renderChild = (
  child: Cell['children'][number],
  context: RenderContext,
  every: ParagraphFormat,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): Paragraph[] => {
  const gap: OuterSpace = isFirst ? {} : { before: typography.cellGap };
  const first = { ...every, ...gap };
  switch (child.kind) {
    case 'paragraph':
      return [renderParagraph(child, context, first)];
    case 'list':
      return renderList(child, context, { every, first });
    case 'write-in':
      return renderWriteIn(child, context, {
        ...gap,
        // The edge of a cell is distance enough.
        ...(isLast ? { after: 0 } : {}),
        ...(every.keepNext ? { keepNext: true } : {}),
      });
  }
};

const renderContent = (cell: Cell, width: number, around: RenderContext, keepNext: boolean): Paragraph[] => {
  const cellWidth = width - 2 * typography.cellPadding.horizontal;
  const context: RenderContext = { ...around, place: 'cell', paragraphStyle: styleOf(cell), cellWidth };
  const every: ParagraphFormat = {
    ...(cell.align === 'start' ? {} : { align: alignments[cell.align] }),
    ...(keepNext ? { keepNext } : {}),
  };
  const last = cell.children.length - 1;
  const content = cell.children.flatMap((child, index) =>
    renderChild(child, context, every, { isFirst: index === 0, isLast: index === last }),
  );
  // Word calls a file damaged when a cell holds no paragraph.
  return content.length > 0 ? content : [{ ...every, style: context.paragraphStyle, content: nothing }];
};

/** What a cell takes from its row; `keepNext` ties the row to the next. */
export interface RowFormat {
  readonly isHead: boolean;
  readonly keepNext: boolean;
  /** Something in it differs from the last release. */
  readonly isChanged: boolean;
}

/** The table style fills one row; a head can have more. */
const headShading = element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(palette.headFill) });

/** A cell as wide as its columns, or the place in a row where a cell from above goes on. Widths in twips. */
export const renderCell = (
  { cell, column, colspan, rowspan, continues }: PlacedRow['slots'][number],
  columns: readonly number[],
  context: RenderContext,
  { isHead, keepNext, isChanged }: RowFormat,
): Xml => {
  const width = columns.slice(column, column + colspan).reduce((sum, one) => sum + one, 0);
  const merge = continues ? element('w:vMerge') : rowspan > 1 ? valueElement('w:vMerge', 'restart') : nothing;
  const content: Paragraph[] = continues
    ? [{ style: styleOf(cell), ...(keepNext ? { keepNext } : {}), content: nothing }]
    : renderContent(cell, width / twipsPerPoint, context, keepNext);
  return element(
    'w:tc',
    null,
    element(
      'w:tcPr',
      null,
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      colspan > 1 ? valueElement('w:gridSpan', colspan) : nothing,
      merge,
      isChanged && column === 0 ? rowBar : nothing,
      isHead ? headShading : nothing,
    ),
    ...content.map((paragraph) => paragraphXml(paragraph)),
  );
};
