import type { Diagram, Shape } from '../model/diagram.ts';
import { palette } from '../model/house-style.ts';

/** A risk in the matrix; likelihood and impact run from 1 to 5. */
export interface Dot {
  /** As in the table beside the matrix. */
  readonly number: number;
  readonly name: string;
  readonly likelihood: number;
  readonly impact: number;
}

const CELL = { width: 74, height: 46 };
const LEFT = 40;
const BELOW = 34;
const DOT = 8.5;
const SIZE = 5;
/** Shades from low to high that stay apart in grey. */
const shade = (score: number): string =>
  score >= 15 ? '#c9ced6' : score >= 10 ? '#dde1e6' : score >= 5 ? '#eef0f3' : '#ffffff';

/** Risk matrix of 5 by 5: likelihood to the right, impact upwards, a numbered dot for each risk. */
export function riskMatrix(dots: readonly Dot[], accent: string): Diagram {
  const shapes: Shape[] = [];
  for (let impact = 1; impact <= SIZE; impact++)
    for (let likelihood = 1; likelihood <= SIZE; likelihood++) {
      const x = LEFT + (likelihood - 1) * CELL.width;
      const y = (SIZE - impact) * CELL.height;
      shapes.push({ kind: 'rect', x, y, ...CELL, fill: shade(likelihood * impact), stroke: palette.quiet });
      shapes.push(
        ...dotShapes(
          dots.filter((dot) => dot.likelihood === likelihood && dot.impact === impact),
          x,
          y,
          accent,
        ),
      );
    }
  const height = SIZE * CELL.height;
  const width = SIZE * CELL.width;
  const text = (x: number, y: number, value: string, bold = false): Shape => ({
    kind: 'text',
    x,
    y,
    text: value,
    size: 9,
    bold,
    align: 'center',
    colour: palette.ink,
  });
  for (let step = 1; step <= SIZE; step++) {
    shapes.push(text(LEFT + (step - 0.5) * CELL.width, height + 13, String(step)));
    shapes.push(text(LEFT - 10, (SIZE - step + 0.5) * CELL.height + 3, String(step)));
  }
  shapes.push(text(LEFT + width / 2, height + 28, 'Kans', true), text(14, height / 2 - 14, 'Impact', true));
  return { width: LEFT + width, height: height + BELOW, shapes };
}

/** Up to three dots side by side, then a next row. */
function dotShapes(dots: readonly Dot[], x: number, y: number, accent: string): Shape[] {
  const perRow = 3;
  const rows = Math.ceil(dots.length / perRow);
  return dots.flatMap((dot, index): Shape[] => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, dots.length - row * perRow);
    const centreX = x + CELL.width / 2 + ((index % perRow) - (inRow - 1) / 2) * (2 * DOT + 4);
    const centreY = y + CELL.height / 2 + (row - (rows - 1) / 2) * (2 * DOT + 2);
    return [
      { kind: 'circle', x: centreX, y: centreY, radius: DOT, fill: accent, stroke: null },
      {
        kind: 'text',
        x: centreX,
        y: centreY + 3.1,
        text: String(dot.number),
        size: 9,
        bold: true,
        align: 'center',
        colour: '#ffffff',
      },
    ];
  });
}

export const describeMatrix = (dots: readonly Dot[]): string =>
  `Risicomatrix. ${dots.map((dot) => `${dot.number} ${dot.name}: kans ${dot.likelihood}, impact ${dot.impact}.`).join(' ')}`;
