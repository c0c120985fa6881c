import { expect, test } from 'vitest';
import { describeImpact, impactBars } from '../../src/diagram/impact-bars.ts';
import { shapesOf, textsOf } from './drawing-faults.ts';

const areas = [
  { name: 'Zorg', counts: [1, 0, 2, 3] },
  { name: 'Geld', counts: [0, 1, 0, 0] },
] as const;

test('a bar has the length of the number of risks, the gravest first', () => {
  // 8 risks over 250 - 150 = 100 points: 12.5 for each.
  const bars = shapesOf(impactBars(areas, 8, 250, '#1f4e79'), 'rect').filter(({ x }) => x >= 150);
  expect(bars.slice(0, 6).map(({ x, width }) => [x, width])).toEqual([
    [150, 100],
    [150, 37.5],
    [187.5, 25],
    [212.5, 12.5],
    [150, 100],
    [150, 12.5],
  ]);
});

test('numbers stand in their part of the bar, unless it is too narrow for them', () => {
  expect(textsOf(impactBars(areas, 8, 250, '#1f4e79')).slice(0, 5)).toEqual(['Zorg', '3', '2', '1', 'Geld']);
  expect(textsOf(impactBars(areas, 8, 190, '#1f4e79')).slice(0, 3)).toEqual(['Zorg', '3', '2']);
});

test('says every number', () => {
  expect(describeImpact(areas, 8)).toBe(
    'Aantal van de 8 risico’s per impactgebied en ernst. Zorg: 3 met ernst 4, 2 met ernst 3, 1 met ernst 1. Geld: 1 met ernst 2.',
  );
});
