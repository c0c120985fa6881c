import type { Cell, Inline, Row, Table } from '../../../model/document.ts';
import { keepsLastRows } from '../../../text/keeps-last-rows.ts';
import { bookmarked } from '../bookmark.ts';
import { captionContent } from '../caption.ts';
import { hasChange } from '../change-bar.ts';
import type { Block } from '../paragraph.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import { twipsThatAddUp } from '../twips.ts';
import { element, joined, nothing, valueElement, type Xml } from '../xml.ts';
import { cellHeight } from './cell-height.ts';
import { type PlacedRow, placeCells } from './place-cells.ts';
import { renderCell } from './render-cell.ts';
import type { OuterSpace } from './space-around.ts';

/** A row, or rows that a cell spans, stay whole up to this part of a page. */
const wholeShare = 1 / 3;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => ('text' in inline ? inline.text : 'children' in inline ? plainText(inline.children) : ''))
    .join('');

const cellText = ({ children }: Cell): string =>
  children.map((child) => (child.kind === 'paragraph' ? plainText(child.children) : '')).join(' ');

/** Which of the rows and columns are heads; LibreOffice reads the sum of the flags, Word the flags one by one. */
const look = (table: Table): Xml => {
  const hasHeadRow = table.head.length > 0;
  const hasHeadColumn = table.body.length > 0 && table.body.every((row) => row.cells[0]?.header === 'row');
  // 20 head row, 80 head column, 600 no bands.
  const flags = 0x600 + (hasHeadRow ? 0x20 : 0) + (hasHeadColumn ? 0x80 : 0);
  return element('w:tblLook', {
    'w:val': flags.toString(16).padStart(4, '0').toUpperCase(),
    'w:firstRow': hasHeadRow ? 1 : 0,
    'w:lastRow': 0,
    'w:firstColumn': hasHeadColumn ? 1 : 0,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  });
};

/** What is said about a table to who cannot see it: its title, and what its columns hold. */
const description = (table: Table): Xml[] => {
  const columns = (table.head.at(-1)?.cells ?? []).map(cellText).filter((text) => text !== '');
  const title = table.caption === null ? 'Tabel' : plainText(table.caption);
  return [
    valueElement('w:tblCaption', title),
    columns.length === 0 ? nothing : valueElement('w:tblDescription', `Kolommen: ${columns.join(', ')}.`),
  ];
};

interface PartSetting {
  readonly widths: readonly number[];
  readonly isHead: boolean;
  /** All rows stay with what follows them, but the last of the table. */
  readonly isWhole: boolean;
}

/** Rows as those that cells tie together: mostly one by one. */
const bandsOf = (rows: readonly PlacedRow[]): PlacedRow[][] => {
  const bands: PlacedRow[][] = [];
  rows.forEach((row, index) => {
    if (index > 0 && rows[index - 1]?.tiedToNext) bands.at(-1)?.push(row);
    else bands.push([row]);
  });
  return bands;
};

const rowHeight = (row: PlacedRow, widths: readonly number[], limit: number, { numbers }: RenderContext): number =>
  Math.max(
    0,
    ...row.slots.map(({ cell, column, colspan, rowspan }) => {
      const width = sum(widths.slice(column, column + colspan));
      return cellHeight(cell, width, limit * rowspan, numbers.referenceTexts) / rowspan;
    }),
  );

const renderPart = (rows: readonly Row[], setting: PartSetting, context: RenderContext): Xml[] => {
  const { widths, isHead, isWhole } = setting;
  const columns = twipsThatAddUp(widths);
  const limit = context.textHeight * wholeShare;
  const placed = placeCells(rows, columns.length);
  const bands = isHead ? [placed] : bandsOf(placed);
  const endStays = keepsLastRows(bands.map((band) => band.length));
  return bands.flatMap((band, bandIndex) => {
    const heights = band.map((row) => rowHeight(row, widths, limit / band.length, context));
    const bandStays = sum(heights) <= limit;
    // A head that fills much of a page is printed once.
    const repeats = isHead && bandStays;
    return band.map((row, index) => {
      const endsBand = index === band.length - 1;
      const endsTable = !isHead && endsBand && bandIndex === bands.length - 1;
      const stays = (heights[index] ?? 0) <= limit;
      const isTied = bandStays && (!endsBand || (endStays && bandIndex === bands.length - 2));
      const keepNext = stays && !endsTable && (isHead || isWhole || isTied);
      const isChanged = row.slots.some(({ cell, continues }) => !continues && hasChange(cell.children));
      const properties = [...(stays ? [element('w:cantSplit')] : []), ...(repeats ? [element('w:tblHeader')] : [])];
      return element(
        'w:tr',
        null,
        properties.length > 0 ? element('w:trPr', null, ...properties) : nothing,
        ...row.slots.map((slot) => renderCell(slot, columns, context, { isHead, keepNext, isChanged })),
      );
    });
  });
};

const renderCaption = (table: Table, context: RenderContext, { before }: OuterSpace): Block[] =>
  table.caption === null
    ? []
    : [
        {
          style: styleId.caption,
          ...(before === undefined ? {} : { before }),
          content: captionContent('Tabel', table.id, table.caption, context),
        },
      ];

/** A table with its caption above: fixed columns, a head that returns on every page, rows that stay whole. */
export const renderTable = (table: Table, context: RenderContext, outer: OuterSpace): Block[] => {
  const widths = context.numbers.columnWidths.get(table);
  if (widths === undefined) throw new Error(`layout gave no column widths for table ${table.id}`);
  const columns = twipsThatAddUp(widths);
  const isWhole = context.numbers.wholeTables.has(table);
  const place = table.caption === null ? bookmarked(table.id, nothing, context) : nothing;
  const caption = renderCaption(table, context, outer);
  const xml = element(
    'w:tbl',
    null,
    element(
      'w:tblPr',
      null,
      valueElement('w:tblStyle', styleId.table),
      element('w:tblW', { 'w:w': sum(columns), 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      look(table),
      ...description(table),
    ),
    element('w:tblGrid', null, ...columns.map((width) => element('w:gridCol', { 'w:w': width }))),
    ...renderPart(table.head, { widths, isHead: true, isWhole }, context),
    ...renderPart(table.body, { widths, isHead: false, isWhole }, context),
  );
  return [...caption, { xml: joined([place, xml]) }];
};
