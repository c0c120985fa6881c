import { expect, test } from 'vitest';
import { describeScores, scoreBars } from '../../src/diagram/score-bars.ts';

const scores = {
  year: 2026,
  highest: 4,
  target: 3,
  themes: [
    { name: 'alarmering', score: 2, before: 1 },
    { name: 'bestuur', score: 3, before: null },
  ],
};

test('bars are as long as their scores, and the line stands at the target', () => {
  const { shapes, width } = scoreBars(scores, 500, '#005a9c');
  const bars = shapes.flatMap((shape) => (shape.kind === 'rect' && shape.x === 130 ? [shape.width] : []));
  const unit = (500 - 130 - 44) / 4;
  expect(bars).toEqual([2 * unit, unit, 3 * unit]);
  const line = shapes.find((shape) => shape.kind === 'polyline');
  expect(line?.kind === 'polyline' && line.points[0]?.[0]).toBe(130 + 3 * unit);
  expect(width).toBe(500);
});

test('the text alternative says what the bars show', () => {
  expect(describeScores(scores)).toBe(
    'Scores van de zelfevaluatie in 2026, op een schaal tot 4; streefscore 3. ' +
      'alarmering: 2, de keer ervoor 1, onder de streefscore. bestuur: 3.',
  );
});
