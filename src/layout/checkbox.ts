import { palette } from '../model/house-style.ts';
import type { Leaf, Placed } from '../model/layout.ts';

/** An empty box to tick, as high as capitals of this size; all in points. */
export function checkbox(x: number, baseline: number, size: number, leaf: Leaf): Placed {
  const side = size * 0.8;
  const y = baseline - side + size * 0.08;
  return { kind: 'rect', x: x + 0.5, y, width: side, height: side, fill: null, stroke: palette.quiet, leaf };
}
