import type { FilledPage } from './paginate.ts';

/**
 * How much stands on pages beyond those that a document must fit on, in points of height, less the room that the last of
 * those pages has left; 0 when it fits or may be of any length.
 */
export function overflow(pages: readonly FilledPage[], mostPages: number | undefined): number {
  if (mostPages === undefined || pages.length <= mostPages) return 0;
  const filled = pages.map(({ area, placings }) => {
    const bottoms = placings.flatMap((placing) => ('item' in placing ? placing.y + placing.item.height : []));
    return Math.max(area.top, ...bottoms) - area.top;
  });
  const beyond = filled.slice(mostPages).reduce((sum, height) => sum + height, 0);
  const left = pages[mostPages - 1]!.area.height - filled[mostPages - 1]!;
  // What is kept together may have moved though it would fit in height: something must still go.
  return Math.max(1, beyond - left);
}
