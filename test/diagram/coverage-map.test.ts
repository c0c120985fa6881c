import { describe, expect, it } from 'vitest';
import { bijzonderheden } from '../../blocks/catalogus/bijzonderheden.ts';
import { type CoverageRow, coverageMap, describeCoverage } from '../../src/diagram/coverage-map.ts';
import { drawingFaults, shapesOf, textsOf } from './drawing-faults.ts';

const row = (name: string, ...cells: [planned: number, held: number][]): CoverageRow => ({
  name,
  cells: cells.map(([planned, held]) => ({ planned, held })),
});
const draw = (features: string[], rows: CoverageRow[]) => coverageMap(features, rows, 400, '#1f4e79');

describe('the coverage map', () => {
  it('has a cell for each role and feature, with how often', () => {
    const diagram = draw(['Nafase', 'Kern'], [row('Voorzitter', [2, 0], [0, 0]), row('Logger', [1, 2], [0, 1])]);
    // Names take 120 of 400, so columns are 140 wide; headings take 2 x 11 + 6, rows 13.
    const cells = shapesOf(diagram, 'rect').slice(0, 4);
    expect(cells.map(({ x, y }) => [x, y].map((n) => Math.round(n * 10) / 10))).toEqual([
      [121.2, 29.2],
      [261.2, 29.2],
      [121.2, 42.2],
      [261.2, 42.2],
    ]);
    expect(textsOf(diagram).slice(0, 8)).toEqual(['Nafase', 'Kern', 'Voorzitter', '2', '0', 'Logger', '3', '1']);
    // planned, gap, held, held: planned is light without an edge, a gap white with a dark edge, held filled
    expect(cells.map(({ fill }) => fill === '#ffffff')).toEqual([false, true, false, false]);
    expect(cells.map(({ fill, stroke }) => fill === stroke)).toEqual([true, false, true, true]);
    expect(cells.map(({ fill }) => fill === '#1f4e79')).toEqual([false, false, true, true]);
  });

  it('leaves out the best covered roles when not all fit on a page, and says so', () => {
    const rows = Array.from({ length: 60 }, (_, index) => row(`Rol ${index}`, [index % 2, 0], [1, 0]));
    const diagram = draw(['Nafase', 'Kern'], rows);
    // 400 points hold 30 rows of 13: the thirty even roles, each with a gap.
    expect(textsOf(diagram).filter((text) => text.startsWith('Rol '))).toEqual(
      rows.filter((_, index) => index % 2 === 0).map(({ name }) => name),
    );
    expect(textsOf(diagram)).toContain('Getoond: de 30 rollen met de minste dekking, van de 60.');
  });

  it('has room for the names of the ten special features at the width of a page', () => {
    const names = bijzonderheden.map(({ naam }) => naam);
    const diagram = coverageMap(names, [row('Rol', ...names.map((): [number, number] => [1, 0]))], 464.9, '#1f4e79');
    expect(drawingFaults(diagram)).toEqual([]);
  });

  it('says every number of every role', () => {
    expect(
      describeCoverage(['Nafase', 'Kern'], [row('Voorzitter', [2, 0], [1, 3]), row('Logger', [0, 1], [0, 0])]),
    ).toBe(
      'Dekking: hoe vaak elke rol elke bijzonderheid van de aanpak oefent; gepland, tenzij er gehouden staat. ' +
        'Voorzitter: nafase 2, kern 3 gehouden en 1 gepland. Logger: nafase 1 gehouden, kern 0.',
    );
  });
});
