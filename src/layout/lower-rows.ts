import type { RowHeights } from './row-heights.ts';

/** Widths moved from column to column, in twips: from coarse, past widths that save nothing yet, to fine. */
const steps = [4000, 2400, 1200, 600, 300, 120];
/** A change must save this much height to be worth it, in points. */
const leastGain = 0.5;

/**
 * Moves width from column to column as long as the table becomes lower: each time the move that saves most, no column
 * below its least width. All widths in whole twips.
 */
export function lowerRows(start: readonly number[], least: readonly number[], heights: RowHeights): number[] {
  const widths = [...start];
  let lowest = heights.total(widths);
  for (const step of steps) {
    for (;;) {
      const move = bestMove(widths, least, heights, step, lowest - leastGain);
      if (!move) break;
      widths[move.from]! -= move.width;
      widths[move.to]! += move.width;
      lowest = move.height;
    }
  }
  return widths;
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
}

function bestMove(
  widths: readonly number[],
  least: readonly number[],
  heights: RowHeights,
  step: number,
  below: number,
): Move | null {
  const tried = [...widths];
  let best: Move | null = null;
  for (let from = 0; from < widths.length; from++) {
    const width = Math.min(step, widths[from]! - least[from]!);
    if (width <= 0) continue;
    tried[from] = widths[from]! - width;
    for (let to = 0; to < widths.length; to++) {
      if (to === from) continue;
      tried[to] = widths[to]! + width;
      const height = heights.total(tried);
      if (height < (best?.height ?? below)) best = { from, to, width, height };
      tried[to] = widths[to]!;
    }
    tried[from] = widths[from]!;
  }
  return best;
}
