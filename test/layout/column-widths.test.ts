import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../src/layout/column-widths.ts';

const demand = (column: number, minimum: number, natural: number, colspan = 1, bulk = natural) => ({
  column,
  colspan,
  minimum,
  natural,
  bulk,
});
const sum = (list: readonly number[]) => list.reduce((total, width) => total + width, 0);

describe('columnWidths', () => {
  it('shares spare room in proportion to natural widths', () => {
    expect(columnWidths([demand(0, 10, 100), demand(1, 10, 50)], 2, 300)).toEqual([200, 100]);
  });

  it('gives a short column its natural width beside a column of texts', () => {
    const [short, long] = columnWidths([demand(0, 20, 40), demand(1, 60, 4000)], 2, 450);
    expect(short).toBe(40);
    expect(long).toBe(410);
  });

  it('gives a column with more text more room', () => {
    const [much, little] = columnWidths([demand(0, 60, 500, 1, 1500), demand(1, 60, 500, 1, 500)], 2, 450);
    expect(much! / little!).toBeCloseTo(3, 1);
  });

  it('never rounds a column below what its text needs', () => {
    const [short] = columnWidths([demand(0, 20.013, 40.013), demand(1, 60, 4000)], 2, 450);
    expect(short).toBeGreaterThanOrEqual(40.013);
  });

  it('keeps longest words whole as long as they fit', () => {
    const widths = columnWidths([demand(0, 100, 900), demand(1, 200, 300), demand(2, 140, 150)], 3, 450);
    expect(widths[0]).toBeGreaterThanOrEqual(100);
    expect(widths[1]).toBeGreaterThanOrEqual(200);
    expect(widths[2]).toBeGreaterThanOrEqual(140);
  });

  it('lets the widest column give way when longest words cannot all fit', () => {
    expect(columnWidths([demand(0, 50, 60), demand(1, 900, 900)], 2, 450)).toEqual([50, 400]);
  });

  it('makes room for a cell over several columns', () => {
    const widths = columnWidths(
      [demand(0, 10, 10), demand(1, 10, 10), demand(2, 10, 10), demand(0, 200, 200, 2)],
      3,
      300,
    );
    expect(widths[0]! + widths[1]!).toBeGreaterThanOrEqual(200);
  });

  it('always adds up to the total, in twips, no column without width', () => {
    const cell = fc.record({
      column: fc.nat(5),
      minimum: fc.integer({ min: 9, max: 600 }),
      more: fc.nat(2000),
      colspan: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), fc.constantFrom(453.6, 700.2), (cells, total) => {
        const demands = cells.map(({ column, minimum, more, colspan }) => ({
          column,
          colspan: Math.min(colspan, 6 - column),
          minimum,
          natural: minimum + more,
          bulk: more,
        }));
        const widths = columnWidths(demands, 6, total);
        expect(sum(widths)).toBeCloseTo(total, 4);
        for (const width of widths) {
          expect(width).toBeGreaterThanOrEqual(0);
          expect(Math.abs(width * 20 - Math.round(width * 20))).toBeLessThan(1e-6);
        }
      }),
    );
  });
});
