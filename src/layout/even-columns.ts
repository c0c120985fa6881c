import type { RowHeights } from './row-heights.ts';

/** Columns up to this much wider than others look the same, and irregular if they are not. */
const alikeRatio = 1.2;
/** What equal columns may cost: for a series this part of the height and a line; for others, hardly anything. */
const seriesCost = 0.06;
const seriesLine = 12;
const chanceCost = 0.005;

/**
 * Makes columns that look alike equally wide: first those of one series (months, years, levels), then those that are
 * about as wide anyway. Only where that costs (almost) no height and every column keeps its least width. In twips.
 */
export function evenColumns(
  start: readonly number[],
  least: readonly number[],
  series: readonly (readonly number[])[],
  heights: RowHeights,
): number[] {
  let widths = [...start];
  const settled = new Set<number>();
  const take = (columns: readonly number[], cost: number, extra: number): boolean => {
    const even = evened(widths, least, columns, settled);
    if (!even || heights.total(even) > heights.total(widths) * (1 + cost) + extra) return false;
    widths = even;
    for (const column of columns) settled.add(column);
    return true;
  };
  for (const columns of series) take(columns, seriesCost, seriesLine);
  const open = widths
    .map((_, column) => column)
    .filter((column) => !settled.has(column))
    .sort((a, b) => widths[a]! - widths[b]! || a - b);
  for (let first = 0; first < open.length - 1; ) {
    let end = open.length;
    while (end > first + 1 && widths[open[end - 1]!]! > widths[open[first]!]! * alikeRatio) end--;
    while (end > first + 1 && !take(open.slice(first, end), chanceCost, 0)) end--;
    first = end;
  }
  return widths;
}

/** Some columns at their average, or at the least width of the widest; others that are not settled give what that takes. */
function evened(
  widths: readonly number[],
  least: readonly number[],
  columns: readonly number[],
  settled: ReadonlySet<number>,
): number[] | null {
  const sum = columns.reduce((whole, column) => whole + widths[column]!, 0);
  const width = Math.max(Math.floor(sum / columns.length), ...columns.map((column) => least[column]!));
  const result = widths.map((old, column) => (columns.includes(column) ? width : old));
  let lack = width * columns.length - sum;
  const others = widths.map((_, column) => column).filter((column) => !columns.includes(column));
  if (lack <= 0) {
    // what rounding left, less than a twip a column, goes to another column, or the last
    result[others.find((column) => !settled.has(column)) ?? widths.length - 1]! -= lack;
    return result;
  }
  const givers = others.filter((column) => !settled.has(column)).sort((a, b) => result[b]! - result[a]! || a - b);
  for (const column of givers) {
    const given = Math.min(lack, result[column]! - least[column]!);
    result[column]! -= given;
    lack -= given;
  }
  return lack === 0 ? result : null;
}
