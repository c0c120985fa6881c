import type { Cell, Table } from '../model/document.ts';
import { palette, type TextStyle, typography } from '../model/house-style.ts';
import type { Tag, TagAttributes } from '../model/layout.ts';
import { keepsLastRows } from '../text/keeps-last-rows.ts';
import { setAs } from '../text/set-as.ts';
import { asDecoration } from './as-decoration.ts';
import { bodySetting, flowBlock, type TextSetting } from './flow-block.ts';
import { flowCaption } from './flow-caption.ts';
import { flowParagraph } from './flow-paragraph.ts';
import { stack } from './flow-text.ts';
import { inlineText } from './inline-text.ts';
import type { LayoutContext } from './layout-context.ts';
import { printedNumber } from './number-document.ts';
import type { PageArea } from './page-area.ts';
import { type Flowable, type Piece, withOuterSpace } from './piece.ts';
import type { MeasuredCell } from './row-heights.ts';
import { aroundCell, type BandCell, tableBand } from './table-band.ts';
import { columnCount, fillGrid, type GridCell, type RowBand, rowBands, tableGrid } from './table-grid.ts';
import { addTag, noAttributes } from './tag.ts';

const { horizontal } = typography.cellPadding;
/** A row, or a header to be repeated, is kept whole up to this part of a page. */
const wholeShare = 1 / 3;

interface PreparedCell extends GridCell {
  readonly content: Flowable;
}

/** A table with its text measured, before its columns have widths. */
export interface PreparedTable {
  readonly table: Table;
  /** A `Document` tag around the tag of the table. */
  readonly structure: Tag;
  readonly columns: number;
  readonly cells: readonly MeasuredCell[];
  /** Text above each column; empty above columns that share a header cell. */
  readonly headers: readonly string[];
  readonly caption: Flowable | null;
  readonly head: readonly PreparedCell[];
  readonly body: readonly PreparedCell[];
}

/** Sets the words of a table and makes its part of the logical structure. */
export function prepareTable(table: Table, context: LayoutContext): PreparedTable {
  const structure: Tag = { kind: 'tag', role: 'Document', attributes: {}, children: [] };
  const tag = addTag(structure, 'Table');
  const target = context.numbering.targets.get(table.id);
  const caption = table.caption
    ? flowCaption(target ? printedNumber(target) : '', table.caption, addTag(tag, 'Caption'), context, {
        keepWithNext: true,
      })
    : null;
  const headGrid = tableGrid(table.head);
  const bodyGrid = tableGrid(table.body);
  const columns = Math.max(1, columnCount(headGrid), columnCount(bodyGrid));
  const headCount = table.head.length;
  const head = prepare(fillGrid(headGrid, headCount, columns), addPart(tag, 'THead', headCount), context);
  const body = prepare(
    fillGrid(bodyGrid, table.body.length, columns),
    addPart(tag, 'TBody', table.body.length),
    context,
  );
  const cells = [
    ...head.map((cell) => measured(cell, 0, true)),
    ...body.map((cell) => measured(cell, headCount, false)),
  ];
  return { table, structure, columns, cells, headers: columnHeaders(headGrid, columns), caption, head, body };
}

/** A table as pieces, row by row: caption and header stay with the first row, the header returns on every page. */
export function flowTable(
  { table, caption: captionText, head, body }: PreparedTable,
  widths: readonly number[],
  area: PageArea,
): Piece[] {
  const unsplit = area.height * wholeShare;
  const caption = captionText?.flow(area.width) ?? [];
  // all header rows repeat together, so they are one band
  const headBands = table.head.length > 0 ? [{ first: 0, count: table.head.length }] : [];
  const headPieces = setBands(head, headBands, widths, { fill: palette.headFill, unsplit, topRule: false });
  const repeat = headPieces[0] && headPieces[0].height <= unsplit ? asDecoration(headPieces[0]) : null;
  const bodyBands = rowBands(body, table.body.length);
  const bodyPieces = setBands(body, bodyBands, widths, { fill: null, unsplit, topRule: headPieces.length === 0 });
  const isWhole = [...headPieces, ...bodyPieces].reduce((height, row) => height + row.height, 0) <= unsplit;
  const endStays = keepsLastRows(bodyBands.map(({ count }) => count));
  const last = bodyPieces.length - 1;
  const stays = (item: Piece, index: number) =>
    index < last && (isWhole || (endStays && index === last - 1 && item.height <= unsplit));
  const pieces = [
    ...headPieces.map((item) => ({ ...item, keepWithNext: bodyPieces.length > 0 })),
    ...bodyPieces.map((item, index): Piece => ({ ...item, repeat, keepWithNext: stays(item, index) })),
  ];
  const all = [
    ...caption,
    ...withOuterSpace(pieces, caption.length > 0 ? null : typography.body.after, typography.afterTable),
  ];
  return all.map((item, index) => (index === 0 ? { ...item, anchors: [table.id] } : item));
}

/** Does a table that is set stand on one page by all means? */
export function isWholeTable(pieces: readonly Piece[]): boolean {
  return pieces.every((item, index) => item.keepWithNext || index === pieces.length - 1);
}

function measured(
  { cell, row, rowspan, column, colspan, content }: PreparedCell,
  firstRow: number,
  isHead: boolean,
): MeasuredCell {
  return {
    isHead,
    isWide: cell.wide === true,
    row: row + firstRow,
    rowspan,
    column,
    colspan,
    minimum: content.minimum + 2 * horizontal,
    natural: content.natural + 2 * horizontal,
    bulk: content.bulk,
    height: (width) => content.height(width - 2 * horizontal) + aroundCell,
  };
}

function columnHeaders(head: readonly GridCell[], columns: number): string[] {
  const headers = new Array<string>(columns).fill('');
  for (const { cell, column, colspan } of head) if (colspan === 1) headers[column] = cellText(cell);
  return headers;
}

function cellText({ children }: Cell): string {
  return children.map((child) => (child.kind === 'paragraph' ? inlineText(child.children) : '')).join(' ');
}

function addPart(table: Tag, role: 'THead' | 'TBody', rows: number): Tag[] {
  if (rows === 0) return [];
  const part = addTag(table, role);
  return Array.from({ length: rows }, () => addTag(part, 'TR'));
}

function prepare(grid: readonly GridCell[], rowTags: readonly Tag[], context: LayoutContext): PreparedCell[] {
  return grid.map((item) => {
    // Spelled out: V8 gives what is spread and extended a description of its own, larger than the cell.
    const { cell, row, column, rowspan, colspan } = item;
    return { cell, row, column, rowspan, colspan, content: flowCell(item, rowTags[row]!, context) };
  });
}

function flowCell({ cell, colspan, rowspan }: GridCell, row: Tag, context: LayoutContext): Flowable {
  const tag = addTag(row, cell.header ? 'TH' : 'TD', cellAttributes(cell, colspan, rowspan));
  const style: TextStyle = setAs(cell.header ? 'cellHead' : 'cell');
  const setting: TextSetting = {
    ...bodySetting(),
    style,
    lead: null,
    itemStyle: style,
    listIndent: typography.listIndent * 0.7,
    afterList: 0,
    align: cell.align,
    isCell: true,
  };
  const only = cell.children[0];
  if (cell.children.length === 1 && only?.kind === 'paragraph') return flowParagraph(only, tag, setting, context);
  return stack(
    cell.children.map((child) => flowBlock(child, tag, setting, context)),
    typography.cellGap,
  );
}

function cellAttributes(cell: Cell, colspan: number, rowspan: number): TagAttributes {
  if (!cell.header && colspan === 1 && rowspan === 1) return noAttributes;
  return {
    ...(cell.header ? { scope: cell.header === 'column' ? 'Column' : 'Row' } : {}),
    ...(colspan > 1 ? { colspan } : {}),
    ...(rowspan > 1 ? { rowspan } : {}),
  };
}

/** Cells as pieces, one for each band: rows that stay or split together. */
function setBands(
  cells: readonly PreparedCell[],
  bands: readonly RowBand[],
  widths: readonly number[],
  style: { readonly fill: string | null; readonly unsplit: number; readonly topRule: boolean },
): Piece[] {
  const lefts = [0];
  for (const width of widths) lefts.push(lefts.at(-1)! + width);
  const rowCount = bands.reduce((sum, { count }) => sum + count, 0);
  const rows: BandCell[][] = Array.from({ length: rowCount }, () => []);
  for (const { row, column, colspan, rowspan, content } of cells) {
    const x = lefts[column]!;
    const width = lefts[column + colspan]! - x;
    rows[row]!.push({ row, rowspan, x, width, content: content.flow(width - 2 * horizontal) });
  }
  return bands.map(({ first, count }, index) => {
    const own = rows.slice(first, first + count).flat();
    const shifted = first === 0 ? own : own.map((cell) => ({ ...cell, row: cell.row - first }));
    return tableBand(shifted, count, { ...style, topRule: style.topRule && index === 0 });
  });
}
