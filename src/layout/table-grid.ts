import type { Cell, Row } from '../model/document.ts';

/** A cell at its place in the grid of a table part. */
export interface GridCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
}

/**
 * Places cells as HTML does: each takes the first free column of its row. A row span ends with its part of the table, a
 * column span before a column that a row span from above still takes.
 */
export function tableGrid(rows: readonly Row[]): GridCell[] {
  const cells: GridCell[] = [];
  const taken = rows.map(() => new Set<number>());
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row.cells) {
      while (taken[index]!.has(column)) column++;
      const rowspan = Math.max(1, Math.min(cell.rowspan, rows.length - index));
      let colspan = 1;
      while (colspan < cell.colspan && !taken[index]!.has(column + colspan)) colspan++;
      for (let below = index; below < index + rowspan; below++) {
        for (let beside = column; beside < column + colspan; beside++) taken[below]!.add(beside);
      }
      cells.push({ cell, row: index, column, rowspan, colspan });
      column += colspan;
    }
  });
  return cells;
}

/** The same cells, and an empty one wherever a row is short: rows of one table have as many columns each. */
export function fillGrid(cells: readonly GridCell[], rowCount: number, columns: number): GridCell[] {
  const used = new Array<number>(rowCount).fill(0);
  for (const { row, rowspan, colspan } of cells) {
    for (let below = row; below < row + rowspan; below++) used[below]! += colspan;
  }
  const fillers = used.flatMap((width, row): GridCell[] => (width < columns ? freeRuns(cells, row, columns) : []));
  return [...cells, ...fillers];
}

/** Empty cells for the columns of a row that no cell takes. */
function freeRuns(cells: readonly GridCell[], row: number, columns: number): GridCell[] {
  const free = new Set(Array.from({ length: columns }, (_, column) => column));
  for (const cell of cells) {
    if (row < cell.row || row >= cell.row + cell.rowspan) continue;
    for (let column = cell.column; column < cell.column + cell.colspan; column++) free.delete(column);
  }
  return [...free].map((column) => ({ cell: emptyCell, row, column, rowspan: 1, colspan: 1 }));
}

const emptyCell: Cell = { header: null, colspan: 1, rowspan: 1, align: 'start', children: [] };

/** Number of columns that cells take. */
export function columnCount(cells: readonly GridCell[]): number {
  return cells.reduce((count, { column, colspan }) => Math.max(count, column + colspan), 0);
}

/** Neighbouring rows of a table part, as first row and number of rows. */
export interface RowBand {
  readonly first: number;
  readonly count: number;
}

/** Rows that a row span ties together; mostly one by one. */
export function rowBands(cells: readonly GridCell[], rowCount: number): RowBand[] {
  const bands: { first: number; count: number }[] = [];
  const reach = new Array<number>(rowCount).fill(0);
  for (const { row, rowspan } of cells) reach[row] = Math.max(reach[row]!, row + rowspan);
  let first = 0;
  let end = 0;
  for (let row = 0; row < rowCount; row++) {
    end = Math.max(end, reach[row]!, row + 1);
    if (end === row + 1) {
      bands.push({ first, count: end - first });
      first = end;
    }
  }
  return bands;
}
