import { describe, expect, it } from 'vitest';
import { type BudgetBar, budgetBars, describeBudget } from '../../src/diagram/budget-bars.ts';
import { shapesOf, textsOf } from './drawing-faults.ts';

const bars: BudgetBar[] = [
  { name: 'Trainen', asked: 1000, own: 3000, lastYear: 2000 },
  { name: 'Testen', asked: 0, own: 400.5, lastYear: 0 },
];
/** 400 points between the names (96) and the amounts (62) hold the longest bar. */
const draw = (changed = bars) => budgetBars(changed, 2027, 558, '#1f4e79');

describe('the budget bars', () => {
  it('share one scale: what is asked, then what the institution pays, and last year below', () => {
    const rects = shapesOf(draw(), 'rect').map(({ x, width }) => [x, Math.round(width * 100) / 100]);
    expect(rects.slice(0, 4)).toEqual([
      [96, 100],
      [196, 300],
      [96, 200],
      [96, 40.05],
    ]);
  });

  it('write the amounts beside the bars, and in a part that has room', () => {
    expect(textsOf(draw()).slice(0, 5)).toEqual([
      'Trainen',
      '€\u00a04.000',
      '€\u00a01.000',
      '€\u00a03.000',
      '€\u00a02.000',
    ]);
    expect(textsOf(draw())).toContain('€\u00a0400,50');
  });

  it('leave last year out of the legend when nothing is known of it', () => {
    const legend = 'smalle balk: besteed in 2026';
    expect(textsOf(draw())).toContain(legend);
    expect(textsOf(draw(bars.map((bar) => ({ ...bar, lastYear: null }))))).not.toContain(legend);
  });

  it('say every amount', () => {
    expect(describeBudget(bars, 2027)).toBe(
      'Begroting 2027. Trainen: €\u00a01.000 uit OTO-gelden en €\u00a03.000 eigen bijdrage; besteed in 2026: €\u00a02.000. ' +
        'Testen: €\u00a00 uit OTO-gelden en €\u00a0400,50 eigen bijdrage; besteed in 2026: €\u00a00.',
    );
  });
});
