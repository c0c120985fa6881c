import type { Document, Table } from '../model/document.ts';
import { BodySetter } from './body-setter.ts';
import { numberDocument } from './number-document.ts';
import { columnCount, tableGrid } from './table-grid.ts';

/** A table that no page is wide enough for, and the number of its columns. */
export interface TooWideTable {
  readonly table: Table;
  readonly columns: number;
}

/** Tables whose longest words do not all fit beside one another, even on a landscape page: their cells break words. */
export function tooWideTables(document: Document): TooWideTable[] {
  const setter = new BodySetter(document, numberDocument(document), () => 2);
  return setter.tooWide().map((table) => ({
    table,
    columns: Math.max(columnCount(tableGrid(table.head)), columnCount(tableGrid(table.body))),
  }));
}
