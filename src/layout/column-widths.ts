import { evenColumns } from './even-columns.ts';
import { columnDemands, firstWidths } from './first-widths.ts';
import { lowerRows } from './lower-rows.ts';
import { type MeasuredCell, RowHeights, twip } from './row-heights.ts';

/** Widths of columns in points, and the height of all rows at those widths. */
export interface ColumnWidths {
  readonly widths: readonly number[];
  readonly height: number;
}

/**
 * Widths of columns, adding up to `total`, in whole twips. No column is narrower than its longest word, as long as that
 * can be; short columns get their natural width; the others share so that the table becomes as low as can be; columns
 * that look alike, or that form a series, are equally wide.
 *
 * @param series neighbouring columns that form a series
 */
export function columnWidths(
  cells: readonly MeasuredCell[],
  columns: number,
  total: number,
  series: readonly (readonly number[])[] = [],
): ColumnWidths {
  const demands = columnDemands(cells, columns);
  const whole = Math.round(total / twip);
  // rounded up, so that rounding never costs a line its last word
  const needed = demands.map(({ minimum }) => Math.ceil(minimum / twip - 1e-6));
  const first = wholeTwips(firstWidths(demands, total), needed, whole);
  const heights = new RowHeights(cells, columns);
  const isRoomy = demands.reduce((sum, { natural }) => sum + natural, 0) <= total;
  const least = demands.map((demand, column) => Math.min(Math.ceil(demand.least / twip - 1e-6), first[column]!));
  const lowest = isRoomy ? first : lowerRows(first, least, heights);
  const even = evenColumns(lowest, least, series, heights);
  return { widths: even.map((width) => Math.round(width * twip * 100) / 100), height: heights.total(even) };
}

/** Least room for all longest words, in points. */
export function leastWidth(cells: readonly MeasuredCell[], columns: number): number {
  return columnDemands(cells, columns).reduce((sum, { minimum }) => sum + Math.ceil(minimum / twip - 1e-6) * twip, 0);
}

/** Whole twips that add up: each rounded up, the columns that have most above what they need pay. */
function wholeTwips(widths: readonly number[], needed: readonly number[], whole: number): number[] {
  const twips = widths.map((width) => Math.ceil(width / twip - 1e-6));
  const spare = (column: number) => twips[column]! - needed[column]!;
  let over = twips.reduce((sum, width) => sum + width, 0) - whole;
  const order = twips.map((_, column) => column).sort((a, b) => spare(b) - spare(a) || a - b);
  for (const column of order) {
    const paid = over < 0 ? over : Math.min(over, Math.max(0, spare(column)));
    twips[column]! -= paid;
    over -= paid;
  }
  // no column has anything above what it needs: the widest gives way
  twips[twips.indexOf(Math.max(...twips))]! -= over;
  return twips;
}
