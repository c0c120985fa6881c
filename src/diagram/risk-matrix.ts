import type { Diagram, Shape } from '../model/diagram.ts';
import { palette } from '../model/house-style.ts';
import { textWidth } from './canvas.ts';

/** A risk in the matrix; likelihood and impact run from 1 to 5. */
export interface Dot {
  /** As in the table beside the matrix. */
  readonly number: number;
  readonly name: string;
  readonly likelihood: number;
  readonly impact: number;
}

const LEFT = 36;
const BELOW = 32;
const ROW = 38;
/** Strip at the top of a cell in which its score stands. */
const SCORE = 11;
const DOT = 8.5;
const DOT_GAP = 4;
const SIZE = 5;
const LINE = 1.8;
/** Shades from low to high that stay apart in grey. */
const shade = (score: number): string =>
  score >= 15 ? '#c9ced6' : score >= 10 ? '#dde1e6' : score >= 5 ? '#eef0f3' : '#ffffff';

const scale = [1, 2, 3, 4, 5];

/**
 * Risk matrix of 5 by 5: likelihood to the right, impact upwards, a numbered dot for each risk, the score in the corner
 * of each cell. A thick line runs below the scores that the threshold asks a card or a plan for.
 */
export function riskMatrix(dots: readonly Dot[], threshold: number | null, width: number, accent: string): Diagram {
  const column = (width - LEFT) / SIZE;
  const perLine = Math.max(1, Math.floor((column - DOT_GAP) / (2 * DOT + DOT_GAP)));
  const inCell = (likelihood: number, impact: number) =>
    dots.filter((dot) => dot.likelihood === likelihood && dot.impact === impact);
  const rows = scale.toReversed().map((impact) => {
    const lines = Math.max(...scale.map((likelihood) => Math.ceil(inCell(likelihood, impact).length / perLine)));
    return { impact, height: Math.max(ROW, SCORE + lines * (2 * DOT + DOT_GAP) + DOT_GAP) };
  });
  const shapes: Shape[] = [];
  const borders: Shape[] = [];
  let y = 0;
  for (const { impact, height } of rows) {
    shapes.push(text(LEFT - 10, y + height / 2 + 3, String(impact), 9));
    for (const likelihood of scale) {
      const x = LEFT + (likelihood - 1) * column;
      const score = likelihood * impact;
      shapes.push(
        { kind: 'rect', x, y, width: column, height, fill: shade(score), stroke: palette.quiet },
        { ...text(x + 4, y + 9.5, String(score), 8), align: 'start', colour: palette.quiet },
        ...dotShapes(inCell(likelihood, impact), perLine, { x, y: y + SCORE, width: column }, height - SCORE, accent),
      );
      if (threshold === null || score < threshold) continue;
      if (likelihood > 1 && score - impact < threshold) borders.push(thick([x, y], [x, y + height]));
      if (impact > 1 && score - likelihood < threshold) borders.push(thick([x, y + height], [x + column, y + height]));
    }
    y += height;
  }
  for (const step of scale) shapes.push(text(LEFT + (step - 0.5) * column, y + 12, String(step), 9));
  shapes.push(text(LEFT + (width - LEFT) / 2, y + 26, 'Kans', 9, true), {
    ...text(0, 9.5, 'Impact', 9, true),
    align: 'start',
  });
  if (borders.length > 0) {
    const note = `vanaf ${threshold} punten`;
    const start = width - textWidth(note, 8.5);
    shapes.push(...borders, thick([start - 24, y + 23], [start - 6, y + 23]), {
      ...text(width, y + 26, note, 8.5),
      align: 'end',
    });
  }
  return { width, height: y + BELOW, shapes };
}

/** Dots side by side in the middle of a room, on as many lines as they need. */
function dotShapes(
  dots: readonly Dot[],
  perLine: number,
  room: { readonly x: number; readonly y: number; readonly width: number },
  height: number,
  accent: string,
): Shape[] {
  const lines = Math.ceil(dots.length / perLine);
  const step = 2 * DOT + DOT_GAP;
  return dots.flatMap((dot, index): Shape[] => {
    const line = Math.floor(index / perLine);
    const onLine = Math.min(perLine, dots.length - line * perLine);
    const x = room.x + room.width / 2 + ((index % perLine) - (onLine - 1) / 2) * step;
    // a single line keeps clear of the score without leaving the middle of the cell
    const y = room.y + (lines === 1 ? height / 2 - 3 : height / 2) + (line - (lines - 1) / 2) * step;
    return [
      { kind: 'circle', x, y, radius: DOT, fill: accent, stroke: null },
      { ...text(x, y + 3.1, String(dot.number), 9, true), colour: '#ffffff' },
    ];
  });
}

const text = (x: number, y: number, value: string, size: number, bold = false): Shape & { kind: 'text' } => ({
  kind: 'text',
  x,
  y,
  text: value,
  size,
  bold,
  align: 'center',
  colour: palette.ink,
});

const thick = (from: readonly [number, number], to: readonly [number, number]): Shape => ({
  kind: 'polyline',
  points: [from, to],
  stroke: palette.ink,
  width: LINE,
});

export function describeMatrix(dots: readonly Dot[], threshold: number | null): string {
  const one = ({ number, name, likelihood, impact }: Dot) =>
    `${number} ${name}: kans ${likelihood}, impact ${impact}, score ${likelihood * impact}.`;
  const line =
    threshold === null || threshold < 2 ? [] : [`Een dikke lijn scheidt de scores vanaf ${threshold} van de lagere.`];
  return ['Risicomatrix, kans naar rechts en impact naar boven.', ...dots.map(one), ...line].join(' ');
}
