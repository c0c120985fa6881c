import type { Cell, Row } from '../../../model/document.ts';

/** A cell and the first of the columns it takes. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** Places the cells of a part of a table in its columns: each takes the first column that no row span above holds. */
export const placeCells = (rows: readonly Row[]): PlacedCell[][] => {
  const heldUntil: number[] = [];
  return rows.map((row, index) => {
    let column = 0;
    return row.cells.map((cell) => {
      while ((heldUntil[column] ?? 0) > index) column++;
      const colspan = Math.max(1, cell.colspan);
      const rowspan = Math.max(1, Math.min(cell.rowspan, rows.length - index));
      const placed = { cell, column, colspan, rowspan };
      for (let beside = column; beside < column + colspan; beside++) heldUntil[beside] = index + rowspan;
      column += colspan;
      return placed;
    });
  });
};
