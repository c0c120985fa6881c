import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../src/model/document.ts';
import { placeCells } from '../../../src/render/docx/block/place-cells.ts';
import { bookmarkNames } from '../../../src/render/docx/bookmark-names.ts';
import { twipsThatAddUp } from '../../../src/render/docx/twips.ts';

describe('bookmarkNames', () => {
  it('makes names that Word accepts: short, of letters, digits and underscores, different also without capitals', () => {
    const ids = ['doel', 'Doel', 'één-twee/drie', 'x'.repeat(80), `${'x'.repeat(80)}y`];
    const names = [...bookmarkNames(ids).values()];
    expect(names.every((name) => /^_Ref_[A-Za-z0-9_]+$/.test(name) && name.length <= 40)).toBe(true);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
  });
});

describe('twipsThatAddUp', () => {
  it('rounds so that the sum is the rounded sum', () => {
    expect(twipsThatAddUp([100.03, 100.03, 100.03])).toEqual([2001, 2000, 2001]);
  });
});

describe('placeCells', () => {
  const cell = (colspan: number, rowspan: number): Cell => ({
    header: null,
    colspan,
    rowspan,
    align: 'start',
    children: [],
  });
  const placed = (rows: Row[], columns: number) =>
    placeCells(rows, columns).map(({ slots }) =>
      slots.map(({ column, colspan, continues }) => `${continues ? '^' : ''}${column}+${colspan}`),
    );

  it('passes over columns that a cell above still takes, and marks where it goes on', () => {
    const rows = [
      { cells: [cell(1, 2), cell(2, 1), cell(1, 3)] },
      { cells: [cell(1, 1), cell(1, 1)] },
      { cells: [cell(3, 1)] },
    ];
    expect(placed(rows, 4)).toEqual([
      ['0+1', '1+2', '3+1'],
      ['^0+1', '1+1', '2+1', '^3+1'],
      ['0+3', '^3+1'],
    ]);
  });

  it('fills a short row with empty cells, and ends a column span at the last column', () => {
    expect(placed([{ cells: [cell(1, 1)] }, { cells: [cell(9, 1)] }], 3)).toEqual([['0+1', '1+1', '2+1'], ['0+3']]);
  });

  it('tells which rows a cell ties together', () => {
    const rows = [{ cells: [cell(1, 2), cell(1, 1)] }, { cells: [cell(1, 1)] }, { cells: [cell(1, 1), cell(1, 1)] }];
    expect(placeCells(rows, 2).map(({ tiedToNext }) => tiedToNext)).toEqual([true, false, false]);
  });

  it('ends a row span with the table', () => {
    expect(placeCells([{ cells: [cell(1, 9)] }], 1)[0]?.slots[0]?.rowspan).toBe(1);
  });
});
