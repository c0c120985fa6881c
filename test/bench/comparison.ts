/** What must hold of a ratio, or of a value that has no rival. */
export interface Asked {
  readonly text: string;
  readonly isMet: (value: number) => boolean;
}

export const atMost = (limit: number): Asked => ({ text: `at most ${limit}`, isMet: (value) => value <= limit });
export const withinTenPercent: Asked = { text: '0.9 to 1.1', isMet: (value) => Math.abs(value - 1) <= 0.1 };

/** Runs of ours beside runs of a rival, medians; `ratio` is the median of the paired ratios. */
export interface Comparison {
  readonly what: string;
  /** Of the values, e.g. `s`. */
  readonly unit: string;
  readonly ours: number;
  readonly rival: string | null;
  readonly theirs: number | null;
  readonly ratio: number | null;
  /** Least and highest of the paired ratios. */
  readonly spread: readonly [number, number] | null;
  readonly asked: Asked | null;
}

/** Values of runs that alternated. */
export function compared(
  what: string,
  unit: string,
  ours: readonly number[],
  rival: string,
  theirs: readonly number[],
  asked: Asked | null = null,
): Comparison {
  const ratios = ours.map((value, run) => value / theirs[run]!);
  const spread = [Math.min(...ratios), Math.max(...ratios)] as const;
  return { what, unit, ours: median(ours), rival, theirs: median(theirs), ratio: median(ratios), spread, asked };
}

/** A value of ours that is beside nothing. */
export const alone = (what: string, unit: string, ours: readonly number[], asked: Asked | null = null): Comparison => ({
  ...{ what, unit, ours: median(ours), rival: null, theirs: null, ratio: null, spread: null, asked },
});

export const isBroken = ({ asked, ratio, ours }: Comparison): boolean => asked !== null && !asked.isMet(ratio ?? ours);

/** The middle value; of an even number of values the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

/** A value as it is printed: three digits say enough. */
export const printed = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
