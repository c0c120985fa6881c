import type { Diagram, Shape } from '../model/diagram.ts';
import { palette } from '../model/house-style.ts';
import { label, labelHeight, labelShapes, labelWidth } from './canvas.ts';

/** A kind of box in a diagram and what it stands for. */
export interface Key {
  readonly fill: string;
  readonly stroke: string;
  readonly meaning: string;
}

const SWATCH = { width: 16, height: 8 };
const BESIDE = 5;
const BETWEEN = 14;
const SIZE = 8.5;

/** What the boxes of a diagram mean, beside one another as far as they fit. */
export function legend(keys: readonly Key[], width: number): Diagram {
  const shapes: Shape[] = [];
  let x = 0;
  let y = 0;
  let height = 0;
  for (const { fill, stroke, meaning } of keys) {
    const text = label(meaning, width - SWATCH.width - BESIDE, SIZE, false, palette.ink);
    const needed = SWATCH.width + BESIDE + labelWidth([text]);
    if (x > 0 && x + needed > width) {
      x = 0;
      y = height + 3;
    }
    shapes.push(
      { kind: 'rect', x, y: y + 1.5, ...SWATCH, fill, stroke },
      ...labelShapes([text], x + SWATCH.width + BESIDE, y, 'start'),
    );
    height = Math.max(height, y + labelHeight([text]));
    x += needed + BETWEEN;
  }
  return { width, height, shapes };
}
