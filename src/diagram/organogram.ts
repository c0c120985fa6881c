import type { Diagram, Shape } from '../model/diagram.ts';
import { palette } from '../model/house-style.ts';
import { type Label, label, labelHeight, middleLabels, stackDiagrams, tint } from './canvas.ts';

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
/** Between boxes that hang below one another. */
const BELOW = 8;
/** What falls under a team stands this far to its right. */
const INDENT = 14;
/** The line that teams hang on stands this far right of the edge of the team above. */
const TRUNK = 5;
/** Narrower boxes break names inside words. */
const NARROWEST = 84;
/** A wider box looks empty. */
const WIDEST = 190;

interface Room {
  readonly x: number;
  readonly width: number;
}

interface Box {
  readonly unit: Unit;
  /** The column that the box stands in the middle of, and that what falls under it may use. */
  readonly room: Room;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Drawn {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/**
 * Organisation chart: each team that stands under no other on top, its teams in columns, what falls under those below
 * them. Columns that do not fit beside one another continue in a next row.
 *
 * @param width room in points: of a page, or of one on its side
 */
export const organogram = (roots: readonly Unit[], width: number, accent: string): Diagram =>
  stackDiagrams(
    roots.map((root) => treeOf(root, width, accent)),
    STEM,
  );

function treeOf(root: Unit, width: number, accent: string): Diagram {
  const top = boxAt(root, { x: 0, width }, 0);
  const below = underneath(top, 1, accent);
  return { width, height: below.bottom, shapes: [...drawBox(top, accent, 0), ...below.shapes] };
}

const depthOf = (unit: Unit): number => 1 + Math.max(0, ...unit.children.map(depthOf));

/** How many of the units fit beside one another, each wide enough for what hangs under it; at least one. */
function columnsIn(units: readonly Unit[], width: number): number {
  const needed = NARROWEST + INDENT * Math.max(0, ...units.map((unit) => depthOf(unit) - 1));
  const fitting = Math.max(1, Math.floor((width + GAP) / (needed + GAP)));
  return Math.ceil(units.length / Math.max(1, Math.ceil(units.length / fitting)));
}

/** What falls under a team: in rows if there is room, else below one another. */
function underneath(parent: Box, depth: number, accent: string): Drawn {
  const units = parent.unit.children;
  const columns = columnsIn(units, parent.room.width);
  if (units.length === 0) return { shapes: [], bottom: parent.y + parent.height };
  if (columns === units.length && (columns > 1 || depth === 1)) return besideOneAnother(parent, depth, accent);
  return columns > 1 || depth === 1 ? inRows(parent, depth, accent) : belowOneAnother(parent, depth, accent);
}

/** Units in one row, hung on a beam below the middle of the box above. */
function besideOneAnother(parent: Box, depth: number, accent: string): Drawn {
  const { children } = parent.unit;
  const from = parent.y + parent.height;
  const stem = middleOf(parent);
  const boxes = rowOf(children, parent.room, children.length, from + STEM);
  const beam = from + STEM / 2;
  const ends = [Math.min(stem, ...boxes.map(middleOf)), Math.max(stem, ...boxes.map(middleOf))] as const;
  return hang(boxes, beam, [line([stem, from], [stem, beam]), beamOf(...ends, beam)], depth, accent);
}

/** Units in several rows, each hung on a beam that starts at a line down the left. */
function inRows(parent: Box, depth: number, accent: string): Drawn {
  const { children } = parent.unit;
  const room = { x: parent.room.x + INDENT, width: parent.room.width - INDENT };
  const perRow = columnsIn(children, room.width);
  const trunk = parent.room.x + TRUNK;
  const stem = middleOf(parent);
  const from = parent.y + parent.height;
  const firstBeam = from + STEM / 2;
  const shapes: Shape[] = [line([stem, from], [stem, firstBeam])];
  let bottom = from;
  let beam = firstBeam;
  for (let start = 0; start < children.length; start += perRow) {
    const boxes = rowOf(children.slice(start, start + perRow), room, perRow, bottom + STEM);
    beam = bottom + STEM / 2;
    const right = Math.max(...boxes.map(middleOf), start === 0 ? stem : 0);
    const row = hang(boxes, beam, [beamOf(trunk, right, beam)], depth, accent);
    shapes.push(...row.shapes);
    bottom = row.bottom;
  }
  return { shapes: [...shapes, line([trunk, firstBeam], [trunk, beam])], bottom };
}

/** Units below one another, hung on a line at the left of the box above. */
function belowOneAnother(parent: Box, depth: number, accent: string): Drawn {
  const from = parent.y + parent.height;
  const indent = Math.min(INDENT, Math.max(0, parent.width - NARROWEST / 2));
  const trunk = parent.x + Math.min(TRUNK, indent / 2);
  const shapes: Shape[] = [];
  let bottom = from;
  let middle = from;
  for (const unit of parent.unit.children) {
    const box = boxAt(unit, { x: parent.x + indent, width: parent.width - indent }, bottom + BELOW);
    middle = box.y + box.height / 2;
    const below = underneath(box, depth + 1, accent);
    shapes.push(beamOf(trunk, box.x, middle), ...drawBox(box, accent, depth), ...below.shapes);
    bottom = below.bottom;
  }
  return { shapes: [...shapes, line([trunk, from], [trunk, middle])], bottom };
}

function rowOf(units: readonly Unit[], room: Room, perRow: number, y: number): Box[] {
  const width = (room.width - GAP * (perRow - 1)) / perRow;
  const boxes = units.map((unit, index) => boxAt(unit, { x: room.x + index * (width + GAP), width }, y));
  // boxes beside one another are as high as the highest
  const height = Math.max(...boxes.map((box) => box.height));
  return boxes.map((box) => ({ ...box, height }));
}

/** Draws boxes on their beam, and everything under them. */
function hang(boxes: readonly Box[], beam: number, lines: readonly Shape[], depth: number, accent: string): Drawn {
  const shapes = [...lines];
  let bottom = 0;
  for (const box of boxes) {
    const below = underneath(box, depth + 1, accent);
    const middle = middleOf(box);
    shapes.push(line([middle, beam], [middle, box.y]), ...drawBox(box, accent, depth), ...below.shapes);
    bottom = Math.max(bottom, below.bottom);
  }
  return { shapes, bottom };
}

const middleOf = (box: Box): number => box.x + box.width / 2;

const labelsOf = (unit: Unit, width: number, colour: string): Label[] => [
  label(unit.name, width - 2 * PADDING, 9.5, true, colour),
  ...(unit.leader ? [label(unit.leader, width - 2 * PADDING, 8.5, false, colour)] : []),
];

function boxAt(unit: Unit, room: Room, y: number): Box {
  const width = Math.min(WIDEST, room.width);
  const height = labelHeight(labelsOf(unit, width, palette.ink)) + 2 * PADDING;
  return { unit, room, x: room.x + (room.width - width) / 2, y, width, height };
}

/** The deeper a team stands, the lighter its box; its place says the same. */
function drawBox({ unit, x, y, width, height }: Box, accent: string, depth: number): Shape[] {
  const fill = depth === 0 ? accent : depth === 1 ? tint(accent, 0.12) : '#ffffff';
  return [
    { kind: 'rect', x, y, width, height, fill, stroke: depth < 2 ? accent : palette.quiet },
    ...middleLabels(labelsOf(unit, width, depth === 0 ? '#ffffff' : palette.ink), x + width / 2, y, height, 'center'),
  ];
}

const line = (from: readonly [number, number], to: readonly [number, number]): Shape => ({
  kind: 'polyline',
  points: [from, to],
  stroke: palette.quiet,
  width: 0.8,
});

const beamOf = (left: number, right: number, y: number): Shape => line([left, y], [right, y]);

/** `Organogram. Bovenaan Crisisbeleidsteam (Voorzitter CBT). Onder Crisisbeleidsteam: ...` */
export function describeOrganogram(roots: readonly Unit[]): string {
  const one = (unit: Unit) => (unit.leader ? `${unit.name} (${unit.leader})` : unit.name);
  const sentences = (unit: Unit): string[] =>
    unit.children.length === 0
      ? []
      : [`Onder ${unit.name}: ${unit.children.map(one).join(', ')}.`, ...unit.children.flatMap(sentences)];
  return ['Organogram.', ...roots.flatMap((root) => [`Bovenaan ${one(root)}.`, ...sentences(root)])].join(' ');
}
