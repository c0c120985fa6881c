import type { Diagram, Shape } from '../model/diagram.ts';
import { palette } from '../model/house-style.ts';
import { type Label, labelHeight, labelShapes, wrapText } from './canvas.ts';

/** A team as the chart shows it. */
export interface Unit {
  readonly name: string;
  /** Who leads it; empty when nobody is named yet. */
  readonly leader: string;
  readonly children: readonly Unit[];
}

const GAP = 12;
const PADDING = 7;
const STEM = 22;
/** Narrower boxes break names inside words. */
const NARROWEST = 84;

interface Box {
  readonly unit: Unit;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Organisation chart: the first unit on top, its teams in columns, what falls under a team in a row of boxes below it.
 * Columns that do not fit beside one another continue in a next row.
 *
 * @param width room in points
 */
export function organogram(root: Unit, width: number, accent: string): Diagram {
  const perRow = Math.max(1, Math.min(root.children.length, Math.floor((width + GAP) / (NARROWEST + GAP))));
  const column = root.children.length ? (width - GAP * (perRow - 1)) / perRow : width;
  const top = boxAt(root, width / 2 - Math.min(190, width) / 2, 0, Math.min(190, width));
  const shapes: Shape[] = [];
  let y = top.height + STEM;
  let bottom = top.height;
  for (let start = 0; start < root.children.length; start += perRow) {
    const row = root.children.slice(start, start + perRow);
    const indent = (width - row.length * column - (row.length - 1) * GAP) / 2;
    const boxes = row.map((unit, index) => boxAt(unit, indent + index * (column + GAP), y, column));
    const beam = y - STEM / 2;
    shapes.push(line([width / 2, start === 0 ? top.height : bottom], [width / 2, beam]));
    const centres = boxes.map((box) => box.x + box.width / 2);
    shapes.push(line([Math.min(width / 2, ...centres), beam], [Math.max(width / 2, ...centres), beam]));
    for (const box of boxes) {
      shapes.push(line([box.x + box.width / 2, beam], [box.x + box.width / 2, box.y]), ...drawBox(box, accent, false));
      const below = drawBelow(box, accent);
      shapes.push(...below.shapes);
      bottom = Math.max(bottom, below.bottom);
    }
    y = bottom + STEM;
  }
  return { width, height: bottom, shapes: [...shapes, ...drawBox(top, accent, true)] };
}

/** What falls under a team: boxes below one another, hung on a line at their left. */
function drawBelow(parent: Box, accent: string): { shapes: Shape[]; bottom: number } {
  const shapes: Shape[] = [];
  let y = parent.y + parent.height;
  for (const unit of parent.unit.children) {
    const box = boxAt(unit, parent.x + 14, y + 8, parent.width - 14);
    const middle = box.y + box.height / 2;
    shapes.push({
      kind: 'polyline',
      points: [
        [parent.x + 5, y],
        [parent.x + 5, middle],
        [box.x, middle],
      ],
      stroke: palette.quiet,
      width: 0.8,
    });
    const below = drawBelow(box, accent);
    shapes.push(...drawBox(box, accent, false), ...below.shapes);
    if (unit !== parent.unit.children.at(-1))
      shapes.push(line([parent.x + 5, middle], [parent.x + 5, below.bottom + 8]));
    y = below.bottom;
  }
  return { shapes, bottom: y };
}

const labelsOf = (unit: Unit, width: number, colour: string): Label[] => [
  { lines: wrapText(unit.name, width - 2 * PADDING, 9.5, true), size: 9.5, bold: true, colour },
  ...(unit.leader ? [{ lines: wrapText(unit.leader, width - 2 * PADDING, 8.5), size: 8.5, bold: false, colour }] : []),
];

const boxAt = (unit: Unit, x: number, y: number, width: number): Box => ({
  unit,
  x,
  y,
  width,
  height: labelHeight(labelsOf(unit, width, palette.ink)) + 2 * PADDING,
});

function drawBox(box: Box, accent: string, filled: boolean): Shape[] {
  const { x, y, width, height } = box;
  return [
    { kind: 'rect', x, y, width, height, fill: filled ? accent : '#ffffff', stroke: accent },
    ...labelShapes(labelsOf(box.unit, width, filled ? '#ffffff' : palette.ink), x + width / 2, y + PADDING, 'center'),
  ];
}

const line = (from: readonly [number, number], to: readonly [number, number]): Shape => ({
  kind: 'polyline',
  points: [from, to],
  stroke: palette.quiet,
  width: 0.8,
});

/** `Crisisbeleidsteam, geleid door Voorzitter CBT. Daaronder: ...` */
export function describeOrganogram(root: Unit): string {
  const one = (unit: Unit) => (unit.leader ? `${unit.name} (${unit.leader})` : unit.name);
  const sentences = (unit: Unit): string[] =>
    unit.children.length === 0
      ? []
      : [`Onder ${unit.name}: ${unit.children.map(one).join(', ')}.`, ...unit.children.flatMap(sentences)];
  return [`Organogram. Bovenaan ${one(root)}.`, ...sentences(root)].join(' ');
}
