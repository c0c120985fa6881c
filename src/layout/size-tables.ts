import type { Block, Section, Table } from '../model/document.ts';
import type { PageFormat } from '../model/page-format.ts';
import { columnSeries } from './column-series.ts';
import { type ColumnWidths, columnWidths, leastWidth } from './column-widths.ts';
import type { PreparedTable } from './flow-table.ts';
import { pageArea } from './page-area.ts';
import type { MeasuredCell } from './row-heights.ts';

/** Sister tables share their widths unless together they become this much higher than each for itself. */
const sisterCost = 1.08;

/** A table with the widths of its columns in points, and the width of the text area they add up to. */
export interface SizedTable {
  readonly prepared: PreparedTable;
  readonly widths: readonly number[];
  /** The tables that were given their widths together. */
  readonly sisters: readonly PreparedTable[];
}

/** Do the longest words of all columns need more than a width in points? */
export function isTooWide({ cells, columns }: PreparedTable, width: number): boolean {
  return leastWidth(cells, columns) > width + 0.01;
}

/**
 * Gives every table its column widths. Tables of one chapter with the same headers are sisters: they get the same
 * widths, so that they stand in line below one another.
 *
 * @param known results of an earlier pass; those of the same prepared tables are used again
 */
export function sizeTables(
  body: readonly Block[],
  page: PageFormat,
  prepared: ReadonlyMap<Table, PreparedTable>,
  known: ReadonlyMap<Table, SizedTable>,
): Map<Table, SizedTable> {
  const sized = new Map<Table, SizedTable>();
  for (const { tables, width } of sisters(body, page, prepared)) {
    const earlier = tables.map(({ table }) => known.get(table));
    if (earlier.every((one, index) => one?.prepared === tables[index] && areSame(one?.sisters, tables))) {
      for (const one of earlier) sized.set(one!.prepared.table, one!);
      continue;
    }
    const widths = sisterWidths(tables, width);
    tables.forEach((one, index) => {
      sized.set(one.table, { prepared: one, widths: widths[index]!, sisters: tables });
    });
  }
  return sized;
}

const areSame = (some: readonly PreparedTable[] | undefined, others: readonly PreparedTable[]): boolean =>
  some === others || (some?.length === others.length && some.every((one, index) => one === others[index]));

interface Sisters {
  readonly tables: PreparedTable[];
  readonly width: number;
}

function sisters(
  body: readonly Block[],
  page: PageFormat,
  prepared: ReadonlyMap<Table, PreparedTable>,
): Iterable<Sisters> {
  const groups = new Map<string, Sisters>();
  let chapter = 0;
  const walk = (blocks: readonly Block[], orientation: Section['orientation']) => {
    for (const block of blocks) {
      if (block.kind === 'section') walk(block.children, block.orientation);
      else if (block.kind === 'heading' && block.level === 1) chapter++;
      else if (block.kind === 'table') {
        const one = prepared.get(block)!;
        const key = JSON.stringify([chapter, orientation, one.columns, one.headers, rowHeaders(block)]);
        const group = groups.get(key);
        if (group) group.tables.push(one);
        else groups.set(key, { tables: [one], width: pageArea(page, orientation).width });
      }
    }
  };
  walk(body, 'portrait');
  return groups.values();
}

/** Which cells of the first row are row headers: tells tables without column headers apart. */
function rowHeaders(table: Table): boolean[] {
  return table.body[0]?.cells.map((cell) => cell.header === 'row') ?? [];
}

function sisterWidths(tables: readonly PreparedTable[], width: number): (readonly number[])[] {
  const first = tables[0]!;
  const size = (cells: readonly MeasuredCell[]): ColumnWidths =>
    columnWidths(cells, first.columns, width, columnSeries(first.headers));
  const own = tables.map(({ cells }) => size(cells));
  if (tables.length === 1) return own.map(({ widths }) => widths);
  let rows = 0;
  const all = tables.flatMap(({ cells, table }) => {
    const below = cells.map((cell) => ({ ...cell, row: cell.row + rows }));
    rows += table.head.length + table.body.length;
    return below;
  });
  const shared = size(all);
  const apart = own.reduce((sum, { height }) => sum + height, 0);
  return shared.height <= apart * sisterCost ? tables.map(() => shared.widths) : own.map(({ widths }) => widths);
}
