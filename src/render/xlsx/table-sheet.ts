import { columnLetters } from '../../model/cell-name.ts';
import type { Column, Table } from '../../model/table.ts';
import { element, type Xml, xmlText } from '../docx/xml.ts';
import { cellNumber, numberCell, textCell } from './cells.ts';
import { BUTTON, columnWidths, rowHeight } from './sizes.ts';
import { cellStyle } from './styles.ts';

/** Rows below the table in which drop-downs and formats still work, for what is added. */
const ROOM = 500;

/** Range of the choices of a column on the sheet of lists; undefined when it has none. */
export type ListRange = (column: Column) => string | undefined;

/** The cells of a table with its header: `A1:AN40`. A table of Excel has at least one row below its header. */
export const tableRange = ({ columns, rows }: Table): string =>
  `A1:${columnLetters(columns.length)}${Math.max(2, rows.length + 1)}`;

/** Characters that are still read when they are printed side by side on A4 across. */
const FITS = 230;

/** The sheet of the table: header and first columns that stay in sight, real dates, drop-downs. Printed on A4 across; a wide one on more pages. */
export function tableSheet(table: Table, namespaces: Record<string, string>, listRange: ListRange): Xml {
  const { columns, rows } = table;
  const fixed = Math.max(1, table.fixed);
  const firstFree = `${columnLetters(fixed + 1)}2`;
  const bottom = rows.length + 1 + ROOM;
  const widths = columnWidths(table);
  const fits = widths.reduce((sum, width) => sum + width, 0) <= FITS;
  return element(
    'worksheet',
    namespaces,
    ...(fits ? [element('sheetPr', null, element('pageSetUpPr', { fitToPage: 1 }))] : []),
    element('dimension', { ref: tableRange(table) }),
    element(
      'sheetViews',
      null,
      element(
        'sheetView',
        { tabSelected: 1, workbookViewId: 0 },
        element('pane', {
          xSplit: fixed,
          ySplit: 1,
          topLeftCell: firstFree,
          activePane: 'bottomRight',
          state: 'frozen',
        }),
        element('selection', { pane: 'bottomRight', activeCell: firstFree, sqref: firstFree }),
      ),
    ),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element(
      'cols',
      null,
      ...columns.map(({ kind }, index) =>
        element('col', {
          min: index + 1,
          max: index + 1,
          width: widths[index] ?? 0,
          style: cellStyle[kind],
          customWidth: 1,
        }),
      ),
    ),
    element(
      'sheetData',
      null,
      row(
        1,
        rowHeight(
          columns.map(({ title }) => title),
          widths.map((width) => width - BUTTON),
        ),
        columns.map(({ title }, index) => textCell(`${columnLetters(index + 1)}1`, cellStyle.header, title)),
      ),
      ...rows.map((cells, index) =>
        row(
          index + 2,
          rowHeight(cells, widths),
          cells.flatMap((text, at) => cell(columns[at], text, at, index + 2)),
        ),
      ),
    ),
    ...validations(columns, bottom, listRange),
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element('pageSetup', {
      paperSize: 9,
      ...(fits ? { fitToHeight: 0 } : { scale: 60 }),
      orientation: 'landscape',
    }),
    element('headerFooter', null, element('oddFooter', null, xmlText(`&L${table.name}&RPagina &P van &N`))),
    element(
      'ignoredErrors',
      null,
      element('ignoredError', { sqref: `A1:${columnLetters(columns.length)}${bottom}`, numberStoredAsText: 1 }),
    ),
    element('tableParts', { count: 1 }, element('tablePart', { 'r:id': 'rId1' })),
  );
}

const row = (number: number, height: number, cells: readonly Xml[]): Xml =>
  element('row', { r: number, ht: height }, ...cells);

function cell(column: Column | undefined, text: string, index: number, rowNumber: number): Xml[] {
  if (!column || text === '') return [];
  const reference = `${columnLetters(index + 1)}${rowNumber}`;
  const value = cellNumber(column.kind, text);
  return [
    value === undefined
      ? textCell(reference, cellStyle.text, text)
      : numberCell(reference, cellStyle[column.kind], value),
  ];
}

/** A drop-down for each column of which a cell holds one choice; where `nvt` may stand it warns and does not refuse. */
function validations(columns: readonly Column[], bottom: number, listRange: ListRange): Xml[] {
  const found = columns.flatMap((column, index) => {
    const range = column.choose === 'many' ? undefined : listRange(column);
    if (range === undefined) return [];
    const letter = columnLetters(index + 1);
    return [
      element(
        'dataValidation',
        {
          type: 'list',
          ...(column.choose === 'one' ? {} : { errorStyle: 'warning' }),
          allowBlank: 1,
          showErrorMessage: 1,
          errorTitle: 'Kies uit de lijst',
          error: 'Deze waarde staat niet in de lijst. Zie het blad Uitleg.',
          sqref: `${letter}2:${letter}${bottom}`,
        },
        element('formula1', null, xmlText(range)),
      ),
    ];
  });
  return found.length === 0 ? [] : [element('dataValidations', { count: found.length }, ...found)];
}

/** Part `xl/tables/table1.xml`: the filter, the stripes, and a table that grows with what is typed below it. */
export const tablePart = (table: Table, namespace: string): Xml =>
  element(
    'table',
    { xmlns: namespace, id: 1, name: table.name, displayName: table.name, ref: tableRange(table) },
    element('autoFilter', { ref: tableRange(table) }),
    element(
      'tableColumns',
      { count: table.columns.length },
      ...table.columns.map(({ title }, index) => element('tableColumn', { id: index + 1, name: title })),
    ),
    element('tableStyleInfo', { name: 'TableStyleMedium2', showRowStripes: 1 }),
  );
