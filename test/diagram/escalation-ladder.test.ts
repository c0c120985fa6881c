import { describe, expect, it } from 'vitest';
import { describeLadder, escalationLadder, type Step } from '../../src/diagram/escalation-ladder.ts';
import { drawingFaults, joined, shapesOf } from './drawing-faults.ts';

const step = (number: number, changes: Partial<Step> = {}): Step => ({
  title: `Niveau ${number}`,
  name: 'Naam',
  colour: null,
  details: [],
  ...changes,
});
const draw = (steps: Step[], width = 205) => escalationLadder(steps, width, '#1f4e79');

describe('the escalation ladder', () => {
  it('rises 14 points a level, and all steps stand on one floor', () => {
    const diagram = draw([step(0), step(1)]);
    // Two columns of 100 with 5 between; the first of each pair is the step, the second its band.
    const [low, , high] = shapesOf(diagram, 'rect');
    expect([low?.x, low?.y, low?.width]).toEqual([0, 14, 100]);
    expect([high?.x, high?.y, high?.width]).toEqual([105, 0, 100]);
    expect(low && low.y + low.height).toBe(diagram.height);
    expect(high && high.y + high.height).toBe(diagram.height);
  });

  it('names the colour of a level beside showing it', () => {
    const diagram = draw([step(1, { colour: 'geel' })]);
    expect(joined(diagram)).toContain('Niveau1,geel');
    expect(shapesOf(diagram, 'rect')[1]?.fill).toBe('#f2c200');
  });

  it('goes up in a next flight when the levels do not fit beside one another', () => {
    const diagram = draw([0, 1, 2, 3].map((number) => step(number)));
    expect(new Set(shapesOf(diagram, 'rect').map(({ x }) => x))).toEqual(new Set([0, 105]));
    expect(drawingFaults(diagram)).toEqual([]);
  });

  it('says each level with all its details', () => {
    const details = [
      { heading: 'Besluit', text: 'Voorzitter CBT' },
      { heading: 'Bijeen', text: 'CBT, OT' },
    ];
    expect(describeLadder([step(0), step(3, { colour: 'rood', details })])).toBe(
      'Opschalingstrap, 2 niveaus, van laag naar hoog. Niveau 0: Naam. ' +
        'Niveau 3, rood: Naam; besluit: Voorzitter CBT; bijeen: CBT, OT.',
    );
  });
});
