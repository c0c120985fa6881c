import { expect, test } from 'vitest';
import type { Shape } from '../../src/model/diagram.ts';
import { drawingFaults } from './drawing-faults.ts';

const box: Shape = { kind: 'rect', x: 10, y: 10, width: 60, height: 20, fill: null, stroke: '#000000' };
const text = (changes: object): Shape => ({
  kind: 'text',
  x: 40,
  y: 24,
  text: 'Naam',
  size: 9,
  bold: false,
  align: 'center',
  colour: '#000000',
  ...changes,
});
const faults = (...shapes: Shape[]) => drawingFaults({ width: 100, height: 50, shapes });

test('text in its box is no fault', () => {
  expect(faults(box, text({}))).toEqual([]);
});

test.each([
  [
    'a line that leaves the drawing',
    [
      {
        kind: 'polyline',
        points: [
          [0, 0],
          [101, 0],
        ],
        stroke: '#000000',
        width: 1,
      },
    ],
    'outside the drawing: polyline',
  ],
  ['text that leaves the drawing', [text({ x: 95, y: 45 })], 'outside the drawing: Naam'],
  [
    'text wider than its box',
    [box, text({ text: 'Bedrijfsvoering Zorg' })],
    'over the edge of a box: Bedrijfsvoering Zorg',
  ],
  ['text below its box', [box, text({ y: 32 })], 'over the edge of a box: Naam'],
  [
    'text on a line',
    [
      text({}),
      {
        kind: 'polyline',
        points: [
          [40, 0],
          [40, 50],
        ],
        stroke: '#000000',
        width: 1,
      },
    ],
    'over a line: Naam',
  ],
  ['text of 7 points', [text({ size: 7 })], 'too small: Naam'],
  ['text on text', [text({}), text({ x: 50, text: 'Rol' })], 'over one another: Naam, Rol'],
  ['a box half over a box', [box, { ...box, x: 30 }], 'boxes over one another'],
] as const)('sees %s', (_name, shapes, fault) => {
  expect(faults(...(shapes as unknown as Shape[]))).toContain(fault);
});
