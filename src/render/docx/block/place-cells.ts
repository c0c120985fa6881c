import type { Cell, Row } from '../../../model/document.ts';

/** A cell and the columns and rows it takes. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** What stands in a row from left to right: cells that begin in it, and cells that go on from above. */
export interface PlacedRow {
  readonly slots: readonly (PlacedCell & { readonly continues: boolean })[];
  /** Whether a cell of this row or one above goes on in the next. */
  readonly tiedToNext: boolean;
}

const emptyCell: Cell = { header: null, colspan: 1, rowspan: 1, align: 'start', children: [] };

/**
 * Places the cells of a part of a table as HTML and our layout do: each takes the first free column; a column span ends
 * before a column that a cell from above still takes, a row span with the part. A short row gets empty cells, so that
 * every row fills `columns`.
 */
export const placeCells = (rows: readonly Row[], columns: number): PlacedRow[] => {
  const taken: (PlacedRow['slots'][number] | undefined)[][] = rows.map(() => new Array(columns).fill(undefined));
  const place = (cell: Cell, row: number, column: number): number => {
    const rowspan = Math.max(1, Math.min(cell.rowspan, rows.length - row));
    let colspan = 1;
    while (colspan < cell.colspan && column + colspan < columns && !taken[row]?.[column + colspan]) colspan++;
    for (let below = row; below < row + rowspan; below++) {
      const slot = { cell, column, colspan, rowspan, continues: below > row };
      taken[below]?.fill(slot, column, column + colspan);
    }
    return column + colspan;
  };
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row.cells) {
      while (taken[index]?.[column]) column++;
      column = place(cell, index, column);
    }
    for (let free = 0; free < columns; free++) if (!taken[index]?.[free]) place(emptyCell, index, free);
  });
  return taken.map((slots, index) => {
    const next = taken[index + 1] ?? [];
    return {
      slots: [...new Set(slots)].filter((slot) => slot !== undefined),
      tiedToNext: next.some((slot) => slot?.continues === true),
    };
  });
};
