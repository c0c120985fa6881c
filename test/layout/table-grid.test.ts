import { describe, expect, it } from 'vitest';
import { columnCount, fillGrid, rowBands, tableGrid } from '../../src/layout/table-grid.ts';
import { cell, row } from '../fixtures/document-of.ts';

const places = (cells: ReturnType<typeof tableGrid>) =>
  cells.map(({ row, column, rowspan, colspan }) => [row, column, rowspan, colspan]);

describe('tableGrid', () => {
  it('puts cells beside row spans from above', () => {
    expect(places(tableGrid([row(cell('a', { rowspan: 2 }), 'b'), row('c')]))).toEqual([
      [0, 0, 2, 1],
      [0, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
  });

  it('ends a row span with its part of the table', () => {
    expect(places(tableGrid([row(cell('a', { rowspan: 9 }))]))).toEqual([[0, 0, 1, 1]]);
  });

  it('ends a column span before a column that is taken from above', () => {
    expect(places(tableGrid([row('a', cell('b', { rowspan: 2 })), row(cell('c', { colspan: 2 }))]))[2]).toEqual([
      1, 0, 1, 1,
    ]);
  });
});

describe('fillGrid', () => {
  it('makes short rows as long as the others', () => {
    const rows = [row('a', 'b', cell('c', { rowspan: 2 })), row('d')];
    const grid = tableGrid(rows);
    expect(columnCount(grid)).toBe(3);
    expect(places(fillGrid(grid, 2, 3)).slice(4)).toEqual([[1, 1, 1, 1]]);
  });
});

describe('rowBands', () => {
  it('ties rows that a span runs over, also when spans overlap like tiles', () => {
    const rows = [
      row('a', 'b'),
      row(cell('c', { rowspan: 2 }), 'd'),
      row(cell('e', { rowspan: 2 })),
      row('f'),
      row('g', 'h'),
    ];
    expect(rowBands(tableGrid(rows), rows.length)).toEqual([
      { first: 0, count: 1 },
      { first: 1, count: 3 },
      { first: 4, count: 1 },
    ]);
  });
});
