import type { Diagram, Shape } from '../model/diagram.ts';
import { palette } from '../model/house-style.ts';
import { type Label, label, labelHeight, labelShapes, middleLabels, stackDiagrams, tint } from './canvas.ts';
import { legend } from './legend.ts';

/** How often a role practises a feature: still to come, and done. */
export interface Practised {
  readonly planned: number;
  readonly held: number;
}

/** A role and how often it practises each of the features, in their order. */
export interface CoverageRow {
  readonly name: string;
  readonly cells: readonly Practised[];
}

/** Share of the width for the names of the roles. */
const NAMES = 0.3;
const HEADING = 11;
const SIZE = 8.5;
const INSET = 1.2;
const LEAST_ROW = 13;
/** Rows may take this height together, so that the map stays on one page at its full size. */
const ROOM = 400;

/**
 * Coverage map: a row per role, a column per feature, in each cell how often. The names of the features stand above one
 * another, each with a line down to its column. If not all roles fit on a page, the best covered ones are left out.
 *
 * @param features names short enough for one line beside the names of the roles
 * @param width room in points
 */
export function coverageMap(
  features: readonly string[],
  rows: readonly CoverageRow[],
  width: number,
  accent: string,
): Diagram {
  const names = width * NAMES;
  const column = (width - names) / Math.max(1, features.length);
  const shown = leastCovered(rows, names).map((row) => ({ row, ...rowLabel(row, names) }));
  const shapes = headingsOf(features, names, column);
  let y = features.length * HEADING + 6;
  for (const { row, text, height } of shown) {
    shapes.push(...middleLabels([text], 0, y, height, 'start'));
    row.cells.forEach((cell, index) => {
      shapes.push(...cellShapes(cell, names + index * column, y, column, height, accent));
    });
    y += height;
  }
  const note =
    shown.length === rows.length
      ? []
      : [noteOf(`Getoond: de ${shown.length} rollen met de minste dekking, van de ${rows.length}.`, width)];
  const map: Diagram = { width, height: y, shapes };
  return stackDiagrams([map, ...note, legend(keysOf(accent), width)], 6);
}

/** Names of the features, the last one on top, right above their columns. */
function headingsOf(features: readonly string[], names: number, column: number): Shape[] {
  const bottom = features.length * HEADING + 4;
  return features.flatMap((feature, index): Shape[] => {
    const x = names + (index + 0.5) * column;
    const top = (features.length - 1 - index) * HEADING;
    const text: Label = { lines: [feature], size: SIZE, bold: false, colour: palette.ink };
    return [
      ...labelShapes([text], x - 4, top, 'end'),
      {
        kind: 'polyline',
        points: [
          [x - 2, top + HEADING / 2],
          [x, top + HEADING / 2],
          [x, bottom],
        ],
        stroke: palette.quiet,
        width: 0.6,
      },
    ];
  });
}

function cellShapes(cell: Practised, x: number, y: number, column: number, height: number, accent: string): Shape[] {
  const { fill, stroke, ink } = lookOf(cell, accent);
  const box = { x: x + INSET, y: y + INSET, width: column - 2 * INSET, height: height - 2 * INSET };
  const number = label(String(cell.planned + cell.held), box.width, SIZE, cell.held > 0 || cell.planned === 0, ink);
  return [{ kind: 'rect', ...box, fill, stroke }, ...middleLabels([number], x + column / 2, y, height, 'center')];
}

/** Gaps stand out: dark edges around white, also in grey. */
const lookOf = ({ planned, held }: Practised, accent: string) =>
  held > 0
    ? { fill: accent, stroke: accent, ink: '#ffffff' }
    : planned > 0
      ? { fill: tint(accent, 0.14), stroke: tint(accent, 0.14), ink: palette.ink }
      : { fill: '#ffffff', stroke: palette.ink, ink: palette.ink };

const keysOf = (accent: string) =>
  [
    { look: lookOf({ planned: 0, held: 1 }, accent), meaning: 'ten minste één keer gehouden' },
    { look: lookOf({ planned: 1, held: 0 }, accent), meaning: 'gepland' },
    { look: lookOf({ planned: 0, held: 0 }, accent), meaning: '0: niet gedekt' },
  ].map(({ look: { fill, stroke }, meaning }) => ({ fill, stroke, meaning }));

function rowLabel(row: CoverageRow, names: number) {
  const text = label(row.name, names - 8, SIZE, false, palette.ink);
  return { text, height: Math.max(LEAST_ROW, labelHeight([text]) + 2) };
}

const uncovered = ({ cells }: CoverageRow): number => cells.filter(({ planned, held }) => planned + held === 0).length;

/** As many roles as fit, those with the most features uncovered; in the order they came. */
function leastCovered(rows: readonly CoverageRow[], names: number): readonly CoverageRow[] {
  let room = ROOM;
  const kept = new Set<CoverageRow>();
  // sorting is stable: roles with as many gaps stay in the order they came
  for (const row of rows.toSorted((a, b) => uncovered(b) - uncovered(a))) {
    room -= rowLabel(row, names).height;
    if (room < 0 && kept.size > 0) break;
    kept.add(row);
  }
  return rows.filter((row) => kept.has(row));
}

function noteOf(text: string, width: number): Diagram {
  const note = label(text, width, SIZE, false, palette.ink);
  return { width, height: labelHeight([note]), shapes: labelShapes([note], 0, 0, 'start') };
}

/** All roles, also those that the map had no room for. */
export function describeCoverage(features: readonly string[], rows: readonly CoverageRow[]): string {
  const cell = (feature: string, { planned, held }: Practised) =>
    `${feature.toLowerCase()} ${held > 0 ? `${held} gehouden${planned > 0 ? ` en ${planned} gepland` : ''}` : planned}`;
  const all = rows.map(
    (row) => `${row.name}: ${row.cells.map((value, index) => cell(features[index] ?? '', value)).join(', ')}.`,
  );
  return [
    'Dekking: hoe vaak elke rol elke bijzonderheid van de aanpak oefent; gepland, tenzij er gehouden staat.',
    ...all,
  ].join(' ');
}
