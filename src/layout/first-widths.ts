import type { MeasuredCell } from './row-heights.ts';

/** What the cells of each column ask, in points. */
export interface ColumnDemand {
  readonly minimum: number;
  readonly natural: number;
  /** Root of the mean square of what its cells hold, so that tall rows count more; at least one point. */
  readonly bulk: number;
  /** Numbers, dates, one word: more room than its natural width would only be a hole. */
  readonly isShort: boolean;
  /** Not to be narrowed below this: for a short column the natural width of what stands below its header. */
  readonly least: number;
}

/** Up to this wide a column of texts without line breaks is short, in points; a date fits. */
const shortWidth = 82;
/** A column that is to be wide asks for so much, in points, and counts as so many times as full. */
const wideWidth = 260;
const wideFactor = 4;
/** A column to write in gets this much at least, if it can. */
const writeWidth = 90;

/** Demands per column; those of cells over several columns are spread. */
export function columnDemands(cells: readonly MeasuredCell[], columns: number): ColumnDemand[] {
  const minimum = new Array<number>(columns).fill(0);
  const natural = new Array<number>(columns).fill(0);
  for (const cell of [...cells].sort((a, b) => a.colspan - b.colspan)) {
    raise(minimum, cell, cell.minimum);
    raise(natural, cell, Math.max(cell.natural, cell.minimum));
  }
  const squares = new Array<number>(columns).fill(0);
  const filled = new Array<number>(columns).fill(0);
  const empty = new Array<number>(columns).fill(0);
  const below = new Array<number>(columns).fill(0);
  for (const { column, colspan, bulk, isHead, natural: width } of cells) {
    if (colspan > 1) continue;
    if (!isHead) below[column] = Math.max(below[column]!, width);
    squares[column]! += bulk * bulk;
    if (bulk > 0) filled[column]!++;
    else empty[column]!++;
  }
  const wide = new Set(cells.filter(({ isWide }) => isWide).map(({ column }) => column));
  return minimum.map((least, column) => {
    // a header at most: the column is there to be written in
    const isEmpty = filled[column]! <= 1 && empty[column]! > 0;
    const asked = wide.has(column) ? wideWidth : isEmpty ? writeWidth : 0;
    const full = Math.max(natural[column]!, asked);
    const isShort = !isEmpty && !wide.has(column) && (below[column]! <= shortWidth || full <= least + 1);
    return {
      minimum: least,
      natural: full,
      bulk:
        Math.max(1, Math.sqrt(squares[column]! / Math.max(1, filled[column]!))) * (wide.has(column) ? wideFactor : 1),
      isShort,
      least: isShort ? Math.max(least, below[column]!) : least,
    };
  });
}

/**
 * Widths to begin with, in points, adding up to `total`: each column its longest word, as long as that can be; what is
 * left goes to columns that lack little, then to the others by the text they hold.
 */
export function firstWidths(demands: readonly ColumnDemand[], total: number): number[] {
  const minimum = demands.map((demand) => demand.minimum);
  const natural = demands.map((demand) => demand.natural);
  const least = sum(minimum);
  if (least >= total) return squeeze(minimum, total);
  const full = sum(natural);
  if (full <= total) return spread(demands, total - full);
  const lack = natural.map((width, index) => Math.max(0, width - minimum[index]!));
  const widths = [...minimum];
  let rest = total - least;
  let open = lack.map((_, index) => index);
  for (;;) {
    const fair = rest / open.length;
    const small = open.filter((index) => lack[index]! <= fair);
    if (small.length === 0) break;
    for (const index of small) {
      widths[index]! += lack[index]!;
      rest -= lack[index]!;
    }
    open = open.filter((index) => !small.includes(index));
  }
  const pool = rest + sum(open.map((index) => widths[index]!));
  const sized = (scale: number) =>
    open.map((index) => Math.min(natural[index]!, Math.max(minimum[index]!, scale * demands[index]!.bulk)));
  let low = 0;
  let high = total;
  // the sum grows with the scale; forty halvings leave no error that a twip would show
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (sum(sized(middle)) > pool) high = middle;
    else low = middle;
  }
  sized(low).forEach((width, position) => {
    widths[open[position]!] = width;
  });
  return widths;
}

/** Natural widths, and what is spare for the columns of text; for all if every column is short. */
function spread(demands: readonly ColumnDemand[], spare: number): number[] {
  const grows = demands.map(({ isShort }) => !isShort || demands.every((demand) => demand.isShort));
  const weight = demands.reduce((whole, { natural }, index) => whole + (grows[index] ? natural : 0), 0);
  return demands.map(({ natural }, index) => {
    if (!grows[index]) return natural;
    return natural + spare * (weight > 0 ? natural / weight : 1 / demands.length);
  });
}

/** Too little room for every longest word: the widest columns give way first, none below a fair share. */
function squeeze(minimum: readonly number[], total: number): number[] {
  const ascending = minimum.map((_, index) => index).sort((a, b) => minimum[a]! - minimum[b]! || a - b);
  const widths = [...minimum];
  let rest = total;
  ascending.forEach((index, position) => {
    widths[index] = Math.min(minimum[index]!, rest / (minimum.length - position));
    rest -= widths[index]!;
  });
  return widths;
}

/** Makes the columns under a cell wide enough for it, in proportion to what they have. */
function raise(widths: number[], { column, colspan }: MeasuredCell, width: number): void {
  const spanned = widths.slice(column, column + colspan);
  const have = sum(spanned);
  if (have >= width) return;
  for (let index = 0; index < spanned.length; index++) {
    const part = have > 0 ? spanned[index]! / have : 1 / spanned.length;
    widths[column + index]! += (width - have) * part;
  }
}

function sum(list: readonly number[]): number {
  return list.reduce((whole, one) => whole + one, 0);
}
