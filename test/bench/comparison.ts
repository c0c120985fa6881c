/** What was measured of both sides, medians; `ratio` is the median of the paired ratios. Without a rival: of ours alone. */
export interface Comparison {
  readonly what: string;
  readonly ours: number;
  readonly theirs: number | null;
  readonly ratio: number | null;
  /** What is asked: of the ratio, or of our own value when there is no rival. */
  readonly limit: number | null;
}

/** Medians of runs that alternated, and the median of their ratios. */
export function paired(ours: readonly number[], theirs?: readonly number[]): Omit<Comparison, 'what' | 'limit'> {
  if (!theirs) return { ours: median(ours), theirs: null, ratio: null };
  return { ours: median(ours), theirs: median(theirs), ratio: median(ours.map((value, run) => value / theirs[run]!)) };
}

/** The middle value; of an even number of values the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

/** One line a comparison, with what is asked and whether it was met. */
export function lineOf({ what, ours, theirs, ratio, limit }: Comparison, rival: string): string {
  const number = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
  const judged = ratio ?? ours;
  const verdict = limit === null ? '' : ` (asked: at most ${limit}; ${judged <= limit ? 'met' : 'NOT MET'})`;
  const rivals = theirs === null ? '' : `, ${rival} ${number(theirs)}, ratio ${number(ratio!)}`;
  return `${what}: Paraat ${number(ours)}${rivals}${verdict}`;
}
