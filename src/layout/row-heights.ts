/** A cell as the choice of column widths sees it. Widths in points, cell padding included. */
export interface MeasuredCell {
  /** In the header of its table. */
  readonly isHead: boolean;
  /** Its column is to take what others can spare. */
  readonly isWide: boolean;
  readonly row: number;
  readonly rowspan: number;
  readonly column: number;
  readonly colspan: number;
  /** Its longest word fits. */
  readonly minimum: number;
  /** No line needs to break. */
  readonly natural: number;
  /** All its text on one line: the more, the higher the row if the column is narrow. */
  readonly bulk: number;
  /** Height of the cell at a width. */
  height(width: number): number;
}

/** Word stores widths in twips; all widths here are whole twips, so that nothing is lost by rounding. */
export const twip = 0.05;

/** A line of a header counts as so many lines: it comes back on every page, and high headers look clumsy. */
const headWeight = 2;

/** What a table measures at some column widths: the sum of its row heights. Widths tried before cost nothing. */
export class RowHeights {
  readonly #weights: Float64Array;
  /** Heights of the rows while they are added up. */
  readonly #rows: Float64Array;
  /** Per column the cells that stand in it alone, in one row. */
  readonly #single: readonly (readonly MeasuredCell[])[];
  readonly #spanning: readonly MeasuredCell[];
  readonly #known: readonly Map<number, Float64Array>[];

  constructor(cells: readonly MeasuredCell[], columns: number) {
    const rowCount = cells.reduce((count, { row, rowspan }) => Math.max(count, row + rowspan), 0);
    this.#rows = new Float64Array(rowCount);
    this.#weights = new Float64Array(rowCount).fill(1);
    for (const { isHead, row } of cells) if (isHead) this.#weights[row] = headWeight;
    const isSingle = (cell: MeasuredCell) => cell.colspan === 1 && cell.rowspan === 1;
    this.#single = Array.from({ length: columns }, (_, column) =>
      cells.filter((cell) => isSingle(cell) && cell.column === column),
    );
    this.#spanning = cells.filter((cell) => !isSingle(cell)).sort((a, b) => a.rowspan - b.rowspan);
    this.#known = this.#single.map(() => new Map());
  }

  /** Sum of the row heights in points, headers weighed, for widths in twips. */
  total(widths: readonly number[]): number {
    const rows = this.#rows.fill(0);
    for (let column = 0; column < widths.length; column++) {
      const heights = this.#column(column, widths[column]!);
      for (let row = 0; row < rows.length; row++) if (heights[row]! > rows[row]!) rows[row] = heights[row]!;
    }
    for (const { row, rowspan, column, colspan, height } of this.#spanning) {
      let width = 0;
      for (let spanned = column; spanned < column + colspan; spanned++) width += widths[spanned]!;
      let have = 0;
      for (let spanned = row; spanned < row + rowspan; spanned++) have += rows[spanned]!;
      rows[row + rowspan - 1]! += Math.max(0, height(width * twip) - have);
    }
    let sum = 0;
    for (let row = 0; row < rows.length; row++) sum += rows[row]! * this.#weights[row]!;
    return sum;
  }

  /** Heights that one column asks of the rows. */
  #column(column: number, width: number): Float64Array {
    const known = this.#known[column]!;
    let heights = known.get(width);
    if (!heights) {
      heights = new Float64Array(this.#rows.length);
      for (const cell of this.#single[column]!) heights[cell.row] = cell.height(width * twip);
      known.set(width, heights);
    }
    return heights;
  }
}
