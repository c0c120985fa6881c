import { describe, expect, it } from 'vitest';
import { describeOrganogram, organogram, type Unit } from '../../src/diagram/organogram.ts';
import { drawingFaults, joined, shapesOf } from './drawing-faults.ts';

const unit = (name: string, children: Unit[] = [], leader = ''): Unit => ({ name, leader, children });
const draw = (roots: Unit[], width = 464.9) => organogram(roots, width, '#1f4e79');
const boxesOf = (roots: Unit[], width?: number) =>
  shapesOf(draw(roots, width), 'rect').map(({ x, y, width: wide }) => [x, y, wide].map((n) => Math.round(n * 10) / 10));

describe('the organisation chart', () => {
  it('puts the top team in the middle and its teams in equal columns below it', () => {
    // One line of 9.5 pt is 11.59 high; with 7 above and below the top box is 25.6 high, and 22 lie between.
    expect(boxesOf([unit('A', [unit('B'), unit('C')])], 300)).toEqual([
      [55, 0, 190],
      [0, 47.6, 144],
      [156, 47.6, 144],
    ]);
  });

  it('hangs what falls under a team below one another when there is no room beside', () => {
    // 144 wide less 14 leaves room for one column of at least 84.
    const boxes = boxesOf([unit('A', [unit('B', [unit('D'), unit('E')]), unit('C')])], 300);
    expect(boxes.slice(2, 4)).toEqual([
      [14, 81.2, 130],
      [14, 114.8, 130],
    ]);
  });

  it('sets what falls under a team beside one another when there is room, and no box wider than 190', () => {
    // Under the middle of B, 464 wide: two columns of 226 with 12 between, a box of 190 in the middle of each.
    expect(boxesOf([unit('A', [unit('B', [unit('C'), unit('D')])])], 464)).toEqual([
      [137, 0, 190],
      [137, 47.6, 190],
      [18, 95.2, 190],
      [256, 95.2, 190],
    ]);
  });

  it('goes on in a next row when the columns do not fit, each row hung on the line at the left', () => {
    const diagram = draw([
      unit(
        'A',
        Array.from({ length: 8 }, (_, index) => unit(`Team ${index}`)),
      ),
    ]);
    const rows = new Set(shapesOf(diagram, 'rect').map(({ y }) => Math.round(y)));
    expect(rows.size).toBe(3);
    const trunk = shapesOf(diagram, 'polyline').filter(({ points }) => points.every(([x]) => x === 5));
    expect(trunk).toHaveLength(1);
    expect(drawingFaults(diagram)).toEqual([]);
  });

  it('uses the width of a page on its side', () => {
    const teams = [
      unit(
        'A',
        Array.from({ length: 7 }, (_, index) => unit(`Team ${index}`)),
      ),
    ];
    expect(draw(teams, 711.5).height).toBeLessThan(draw(teams).height);
  });

  it('shows every team that stands under no other', () => {
    expect(joined(draw([unit('Eerste'), unit('Tweede', [unit('Derde')])]))).toBe('EersteTweedeDerde');
  });

  it('says who leads what, and what falls under what', () => {
    const roots = [unit('CBT', [unit('OT', [unit('AC')], 'Leider OT')], 'Voorzitter')];
    expect(describeOrganogram(roots)).toBe(
      'Organogram. Bovenaan CBT (Voorzitter). Onder CBT: OT (Leider OT). Onder OT: AC.',
    );
  });
});
