import { Paragraph, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Cell, Inline, Row, Table } from '../../../model/document.ts';
import { bookmarked } from '../bookmark.ts';
import { captionChildren } from '../caption.ts';
import { type Block, describedTable, type TableDescription } from '../docx-adapter.ts';
import { type RenderContext, spaceAbove } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import { twipsThatAddUp } from '../twips.ts';
import { cellHeight } from './cell-height.ts';
import { type PlacedCell, placeCells } from './place-cells.ts';
import { renderCell } from './render-cell.ts';

/** A row stays whole up to this part of a page. */
const wholeShare = 1 / 3;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => ('text' in inline ? inline.text : 'children' in inline ? plainText(inline.children) : ''))
    .join('');

const cellText = ({ children }: Cell): string =>
  children.map((child) => (child.kind === 'paragraph' ? plainText(child.children) : '')).join(' ');

/** What is said about a table to who cannot see it: its title, and what its columns hold. */
const description = (table: Table): TableDescription => {
  const columns = (table.head.at(-1)?.cells ?? []).map(cellText).filter((text) => text !== '');
  const text = columns.length === 0 ? '' : `Kolommen: ${columns.join(', ')}.`;
  return {
    title: table.caption === null ? 'Tabel' : plainText(table.caption),
    text,
    hasHeadRow: table.head.length > 0,
    hasHeadColumn: table.body.length > 0 && table.body.every((row) => row.cells[0]?.header === 'row'),
  };
};

const renderRows = (
  rows: readonly Row[],
  widths: readonly number[],
  context: RenderContext,
  isHead: boolean,
): TableRow[] => {
  const columns = twipsThatAddUp(widths);
  const heightOf = ({ cell, column, colspan, rowspan }: PlacedCell): number =>
    cellHeight(cell, sum(widths.slice(column, column + colspan))) / rowspan;
  const placed = placeCells(rows);
  let spannedTo = 0;
  return placed.map((cells, index) => {
    const whole = Math.max(0, ...cells.map(heightOf)) <= context.textHeight * wholeShare;
    spannedTo = Math.max(spannedTo, ...cells.map(({ rowspan }) => index + rowspan));
    // A row span must not be torn from the rows it spans.
    const tied = spannedTo > index + 1;
    return new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      ...(whole ? { cantSplit: true } : {}),
      children: cells.map((cell) =>
        renderCell(cell, columns, context, { isHead, keepNext: whole && (isHead || tied) }),
      ),
    });
  });
};

const renderCaption = (table: Table, context: RenderContext): Paragraph[] =>
  table.caption === null
    ? []
    : [
        new Paragraph({
          style: styleId.caption,
          ...spaceAbove(context),
          children: captionChildren('Tabel', table.id, table.caption, context),
        }),
      ];

/** A paragraph that takes hardly any room: keeps tables apart and holds the distance to what follows. */
const spacer = (table: Table, context: RenderContext): Paragraph =>
  new Paragraph({
    style: styleId.spacer,
    // A table without a caption can be referred to as well.
    children: table.caption === null ? bookmarked(table.id, [], context) : [],
  });

/** A table with its caption above: fixed columns, a head that returns on every page, rows that stay whole. */
export const renderTable = (table: Table, context: RenderContext): Block[] => {
  const widths = context.numbers.columnWidths.get(table);
  if (widths === undefined) throw new Error(`layout gave no column widths for table ${table.id}`);
  const columns = twipsThatAddUp(widths);
  const options = {
    style: styleId.table,
    layout: TableLayoutType.FIXED,
    width: { size: sum(columns), type: WidthType.DXA },
    columnWidths: columns,
    rows: [...renderRows(table.head, widths, context, true), ...renderRows(table.body, widths, context, false)],
  };
  return [...renderCaption(table, context), describedTable(options, description(table)), spacer(table, context)];
};
