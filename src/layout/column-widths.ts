/** What a cell asks of the columns it spans. Widths in points, cell padding included. */
export interface WidthDemand {
  readonly column: number;
  readonly colspan: number;
  /** Its longest word fits. */
  readonly minimum: number;
  /** No line needs to break. */
  readonly natural: number;
  /** All its text on one line: the more, the higher the row if the column is narrow. */
  readonly bulk: number;
}

/** Word stores widths in twips. */
const twip = 0.05;

/**
 * Widths of columns, adding up to `total`, in whole twips (the last column takes the rest). Each column gets its
 * longest word, as long as that can be; what is left goes to the columns that still lack room.
 */
export function columnWidths(demands: readonly WidthDemand[], columns: number, total: number): number[] {
  const minimum = new Array<number>(columns).fill(0);
  const natural = new Array<number>(columns).fill(0);
  for (const demand of [...demands].sort((a, b) => a.colspan - b.colspan)) {
    raise(minimum, demand, demand.minimum);
    raise(natural, demand, Math.max(demand.natural, demand.minimum));
  }
  const shares = share(minimum.map(inTwips), natural.map(inTwips), columnBulk(demands, columns), total);
  const twips = shares.map((width) => Math.floor(width / twip + 1e-6));
  twips[columns - 1] = Math.round(total / twip) - twips.slice(0, -1).reduce((sum, width) => sum + width, 0);
  return twips.map((width) => Math.round(width * twip * 100) / 100);
}

/** Rounded up, so that rounding never costs a line its last word. */
function inTwips(width: number): number {
  return Math.ceil(width / twip - 1e-6) * twip;
}

function share(
  minimum: readonly number[],
  natural: readonly number[],
  bulk: readonly number[],
  total: number,
): number[] {
  const sum = (list: readonly number[]) => list.reduce((whole, width) => whole + width, 0);
  const least = sum(minimum);
  if (least >= total) return squeeze(minimum, total);
  const full = sum(natural);
  if (full <= total) return natural.map((width) => (full > 0 ? (width * total) / full : total / natural.length));
  // columns that lack little get all of it; the others share by the text they hold, so that rows stay low
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
    open.map((index) => Math.min(natural[index]!, Math.max(minimum[index]!, scale * bulk[index]!)));
  let low = 0;
  let high = total;
  // the sum grows with the scale; sixty halvings leave no error that a twip would show
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (sum(sized(middle)) > pool) high = middle;
    else low = middle;
  }
  sized(low).forEach((width, position) => {
    widths[open[position]!] = width;
  });
  return widths;
}

/** Root of the mean square of what the cells of each column hold, so that tall rows count more; at least one point. */
function columnBulk(demands: readonly WidthDemand[], columns: number): number[] {
  const squares = new Array<number>(columns).fill(0);
  const counts = new Array<number>(columns).fill(0);
  for (const { column, colspan, bulk } of demands) {
    if (colspan > 1) continue;
    squares[column]! += bulk * bulk;
    counts[column]!++;
  }
  return squares.map((square, column) => Math.max(1, Math.sqrt(square / Math.max(1, counts[column]!))));
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
function raise(widths: number[], { column, colspan }: WidthDemand, width: number): void {
  const spanned = widths.slice(column, column + colspan);
  const have = spanned.reduce((sum, one) => sum + one, 0);
  if (have >= width) return;
  for (let index = 0; index < spanned.length; index++) {
    const part = have > 0 ? spanned[index]! / have : 1 / spanned.length;
    widths[column + index]! += (width - have) * part;
  }
}
