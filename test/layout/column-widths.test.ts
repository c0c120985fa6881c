import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnSeries } from '../../src/layout/column-series.ts';
import { columnWidths, leastWidth } from '../../src/layout/column-widths.ts';
import type { MeasuredCell } from '../../src/layout/row-heights.ts';

const lineHeight = 12;
const sum = (list: readonly number[]) => list.reduce((total, width) => total + width, 0);

/** A cell whose text can be broken anywhere above its minimum. */
function cell(row: number, column: number, minimum: number, bulk: number, more: Partial<MeasuredCell> = {}) {
  const natural = Math.max(minimum, bulk);
  const height = (width: number) => Math.ceil(bulk / Math.max(1, width) - 1e-6) * lineHeight;
  return { isHead: false, isWide: false, row, column, rowspan: 1, colspan: 1, minimum, natural, bulk, height, ...more };
}

const widthsOf = (...args: Parameters<typeof columnWidths>) => columnWidths(...args).widths;

describe('columnWidths', () => {
  it('gives a short column its natural width, also when there is room to spare', () => {
    const years = [cell(0, 0, 30, 30), cell(0, 1, 60, 200), cell(0, 2, 60, 150)];
    expect(widthsOf(years, 3, 450)[0]).toBe(30);
    const [short, long] = widthsOf([cell(0, 0, 20, 40), cell(0, 1, 60, 4000)], 2, 450);
    expect(short).toBe(40);
    expect(long).toBe(410);
  });

  it('lets the header of a column with dates wrap, not the dates', () => {
    const head = [cell(0, 0, 45, 130, { isHead: true }), cell(0, 1, 40, 40, { isHead: true })];
    const body = [1, 2, 3].flatMap((row) => [cell(row, 0, 45, 78), cell(row, 1, 60, 1100)]);
    const [dates] = widthsOf([...head, ...body], 2, 450);
    expect(dates).toBeGreaterThanOrEqual(78);
    expect(dates).toBeLessThan(130);
  });

  it('gives columns to write in an even share', () => {
    const heads = [cell(0, 0, 30, 30), cell(0, 1, 50, 50), cell(0, 2, 40, 40)];
    const empty = [cell(1, 0, 9, 0), cell(1, 1, 9, 0), cell(1, 2, 9, 0)];
    expect(widthsOf([...heads, ...empty], 3, 450)).toEqual([150, 150, 150]);
  });

  it('never rounds a column below what its text needs', () => {
    expect(widthsOf([cell(0, 0, 20.013, 40.013), cell(0, 1, 60, 4000)], 2, 450)[0]).toBeGreaterThanOrEqual(40.013);
  });

  it('keeps longest words whole as long as they fit', () => {
    const widths = widthsOf([cell(0, 0, 100, 900), cell(0, 1, 200, 300), cell(0, 2, 140, 150)], 3, 450);
    expect(widths[0]).toBeGreaterThanOrEqual(100);
    expect(widths[1]).toBeGreaterThanOrEqual(200);
    expect(widths[2]).toBeGreaterThanOrEqual(140);
  });

  it('lets the widest column give way when longest words cannot all fit', () => {
    expect(widthsOf([cell(0, 0, 50, 60), cell(0, 1, 900, 900)], 2, 450)).toEqual([50, 400]);
    expect(leastWidth([cell(0, 0, 50, 60), cell(0, 1, 900, 900)], 2)).toBeCloseTo(950, 4);
  });

  it('makes room for a cell over several columns', () => {
    const widths = widthsOf([cell(0, 0, 10, 10), cell(0, 1, 10, 10), cell(1, 0, 200, 200, { colspan: 2 })], 3, 300);
    expect(widths[0]! + widths[1]!).toBeGreaterThanOrEqual(200);
  });

  it('makes the table as low as can be: width goes to the column that saves most rows of text', () => {
    // by bulk alone the first column would get most, but its text stands in one row and the other in ten
    const one = [cell(0, 0, 40, 2600), cell(0, 1, 40, 100)];
    const ten = Array.from({ length: 10 }, (_, row) => [cell(row + 1, 0, 40, 60), cell(row + 1, 1, 40, 330)]).flat();
    const { height } = columnWidths([...one, ...ten], 2, 450);
    for (let first = 40; first <= 410; first += 10) {
      const rows = Array.from({ length: 11 }, (_, row) =>
        Math.max(
          ...[...one, ...ten]
            .filter((own) => own.row === row)
            .map((own) => own.height(own.column === 0 ? first : 450 - first)),
        ),
      );
      expect(height).toBeLessThanOrEqual(sum(rows));
    }
  });

  it('makes columns of a series equally wide, whatever they hold', () => {
    const months = [3, 1, 2].flatMap((words, column) => [
      cell(0, column + 1, 20, 20),
      cell(1, column + 1, 20, 20 * words),
    ]);
    const widths = widthsOf([cell(0, 0, 60, 1200), ...months], 4, 450, [[1, 2, 3]]);
    expect(new Set(widths.slice(1)).size).toBe(1);
  });

  it('makes columns that are nearly as wide equally wide, and leaves others', () => {
    const near = widthsOf([cell(0, 0, 50, 200), cell(0, 1, 50, 220), cell(0, 2, 50, 1200)], 3, 450);
    expect(near[0]).toBe(near[1]);
    expect(near[2]).not.toBe(near[0]);
  });

  it('never pays for equal columns with a higher table', () => {
    const rows = Array.from({ length: 8 }, (_, row) => [cell(row, 0, 50, 205), cell(row, 1, 50, 245)]).flat();
    expect(columnWidths(rows, 2, 450).height).toBe(8 * lineHeight);
  });

  it('always adds up to the total, in twips, no column below its longest word', () => {
    const any = fc.record({
      row: fc.nat(4),
      column: fc.nat(5),
      minimum: fc.integer({ min: 9, max: 200 }),
      more: fc.nat(2000),
      colspan: fc.integer({ min: 1, max: 3 }),
      rowspan: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 20 }), fc.constantFrom(453.6, 700.2), (all, total) => {
        const cells = all.map(({ row, column, minimum, more, colspan, rowspan }) =>
          cell(row, column, minimum, minimum + more, { rowspan, colspan: Math.min(colspan, 6 - column) }),
        );
        const { widths } = columnWidths(cells, 6, total, [[2, 3, 4]]);
        expect(sum(widths)).toBeCloseTo(total, 4);
        for (const width of widths) {
          expect(width).toBeGreaterThanOrEqual(0);
          expect(Math.abs(width * 20 - Math.round(width * 20))).toBeLessThan(1e-6);
        }
        if (leastWidth(cells, 6) > total) return;
        for (const { column, colspan, minimum } of cells) {
          expect(sum(widths.slice(column, column + colspan))).toBeGreaterThanOrEqual(minimum - 1e-6);
        }
      }),
    );
  });
});

describe('columnSeries', () => {
  it('knows months, years, quarters and numbered levels', () => {
    expect(columnSeries(['Rol', 'jan', 'feb', 'maa', 'Samen'])).toEqual([[1, 2, 3]]);
    expect(columnSeries(['2026', '2027', 'Eerste', 'Tweede'])).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(columnSeries(['Impactgebied', '1 Verhoogd', '2 Ernstig'])).toEqual([[1, 2]]);
  });

  it('sees no series in other headers, nor in a single one', () => {
    expect(columnSeries(['Wie', 'Wat', 'Hoe', 'jan'])).toEqual([]);
  });

  it('gives a column that is to be wide what columns to write in can spare', () => {
    const columns = [0, 1, 2, 3].map((column) => [
      cell(0, column, 30, 40, { isHead: true, isWide: column === 2 }),
      cell(1, column, 40, 120),
    ]);
    const { widths } = columnWidths(columns.flat(), 4, 460);
    expect(widths[2]!).toBeGreaterThan(2 * widths[1]!);
    expect(widths[0]).toBeCloseTo(widths[3]!, 4);
  });
});
