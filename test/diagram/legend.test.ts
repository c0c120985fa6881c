import { expect, test } from 'vitest';
import { legend } from '../../src/diagram/legend.ts';
import { drawingFaults, shapesOf, textsOf } from './drawing-faults.ts';

const key = (meaning: string) => ({ fill: '#1f4e79', stroke: '#000000', meaning });
const keys = [key('gepland'), key('gehouden'), key('niet gedekt')];

test('keys stand beside one another as far as they fit, then below', () => {
  expect(new Set(shapesOf(legend(keys, 400), 'rect').map(({ y }) => y))).toEqual(new Set([1.5]));
  const narrow = legend(keys, 90);
  expect(shapesOf(narrow, 'rect').map(({ x }) => x)).toEqual([0, 0, 0]);
  expect(textsOf(narrow)).toEqual(['gepland', 'gehouden', 'niet gedekt']);
  expect(drawingFaults(narrow)).toEqual([]);
});
