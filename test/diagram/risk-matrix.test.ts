import { describe, expect, it } from 'vitest';
import { type Dot, describeMatrix, riskMatrix } from '../../src/diagram/risk-matrix.ts';
import { drawingFaults, shapesOf, textsOf } from './drawing-faults.ts';

const dot = (number: number, likelihood: number, impact: number): Dot => ({
  number,
  name: `Risico ${number}`,
  likelihood,
  impact,
});
/** Columns of 100 beside 36 for the axis. */
const draw = (dots: Dot[], threshold: number | null = null) => riskMatrix(dots, threshold, 536, '#1f4e79');

describe('the risk matrix', () => {
  it('puts likelihood to the right and impact upwards', () => {
    const [low, high] = shapesOf(draw([dot(1, 1, 1), dot(2, 5, 4)]), 'circle').toSorted((a, b) => a.x - b.x);
    // Rows are 38 high: impact 1 is the fifth, impact 4 the second; column 1 begins at 36, column 5 at 436.
    expect(low?.x).toBe(86);
    expect(low?.y).toBeGreaterThan(4 * 38 + 11);
    expect(high?.x).toBe(486);
    expect(high?.y).toBeLessThan(2 * 38);
    expect(high?.y).toBeGreaterThan(38 + 11);
  });

  it('writes the score in each cell', () => {
    expect(textsOf(draw([dot(1, 1, 1)])).filter((text) => text === '20')).toHaveLength(2);
    expect(textsOf(draw([dot(1, 1, 1)]))).toContain('25');
  });

  it('draws the threshold between scores below it and from it on', () => {
    const thick = shapesOf(draw([dot(1, 1, 1)], 25), 'polyline').map(({ points }) => points);
    // Only 5 by 5 reaches 25: its left and lower edge, and the sample in the legend.
    expect(thick.slice(0, 2)).toEqual([
      [
        [436, 0],
        [436, 38],
      ],
      [
        [436, 38],
        [536, 38],
      ],
    ]);
    expect(thick).toHaveLength(3);
    expect(textsOf(draw([dot(1, 1, 1)], 25))).toContain('vanaf 25 punten');
    expect(shapesOf(draw([dot(1, 1, 1)]), 'polyline')).toEqual([]);
  });

  it('draws the threshold as one stair: from 10 points on, four steps of a riser and a tread', () => {
    const thick = shapesOf(draw([dot(1, 1, 1)], 10), 'polyline').slice(0, -1);
    const starts = thick.map(({ points }) => points[0]);
    // Above the stair: 2 by 5, 3 by 4, 4 by 3 and 5 by 2; columns begin at 136, 236, 336 and 436.
    expect(new Set(starts.map((start) => start?.[0]))).toEqual(new Set([136, 236, 336, 436]));
    expect(thick).toHaveLength(8);
  });

  it('grows for a cell with many risks', () => {
    const crowd = draw(Array.from({ length: 60 }, (_, index) => dot(index + 90, 3, 3)));
    expect(shapesOf(crowd, 'circle')).toHaveLength(60);
    expect(drawingFaults(crowd)).toEqual([]);
  });

  it('says each risk with its scores, and the threshold', () => {
    expect(describeMatrix([dot(1, 4, 5), dot(2, 2, 3)], 10)).toBe(
      'Risicomatrix, kans naar rechts en impact naar boven. 1 Risico 1: kans 4, impact 5, score 20. ' +
        '2 Risico 2: kans 2, impact 3, score 6. Een dikke lijn scheidt de scores vanaf 10 van de lagere.',
    );
  });
});
