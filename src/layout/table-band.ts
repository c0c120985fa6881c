import { palette, typography } from '../model/house-style.ts';
import { gapBetween, type PageDraft, type Piece, piece } from './piece.ts';

/** A cell whose content has been set in the width of its columns. Positions in points from the left of the table. */
export interface BandCell {
  readonly row: number;
  readonly rowspan: number;
  readonly x: number;
  readonly width: number;
  readonly content: readonly Piece[];
}

export interface BandStyle {
  readonly fill: string | null;
  /** Bands up to this height are never split. */
  readonly unsplit: number;
  /** A rule above the first row. */
  readonly topRule: boolean;
}

const { horizontal, vertical } = typography.cellPadding;
const around = 2 * vertical + typography.tableRule;

/** Rows tied together by row spans (mostly one row) as a piece of the flow. Splits between rows, or within a tall row. */
export function tableBand(cells: readonly BandCell[], rowCount: number, style: BandStyle): Piece {
  const heights = rowHeights(cells, rowCount);
  const height = sum(heights);
  const splittable = height > style.unsplit;
  const firstRowSplits = heights[0]! > style.unsplit;
  return piece({
    height,
    least: !splittable ? height : firstRowSplits ? around + firstLines(cells) : heights[0]!,
    notes: cells.flatMap((cell) => cell.content.flatMap((item) => item.notes)),
    place: (x, y, page) => placeBand(cells, heights, style, x, y, page),
    split(room) {
      if (!splittable) return null;
      let rows = 0;
      let used = 0;
      while (rows < rowCount && used + heights[rows]! <= room) used += heights[rows++]!;
      if (rows === 0) return firstRowSplits ? splitFirstRow(cells, rowCount, style, room) : null;
      return splitBetween(cells, rowCount, rows, heights, style);
    },
  });
}

/** Height of content below one another. */
function stackHeight(content: readonly Piece[]): number {
  let height = 0;
  content.forEach((item, index) => {
    height += gapBetween(content[index - 1] ?? null, item) + item.height;
  });
  return height;
}

function rowHeights(cells: readonly BandCell[], rowCount: number): number[] {
  const heights = new Array<number>(rowCount).fill(around);
  for (const cell of [...cells].sort((a, b) => a.rowspan - b.rowspan)) {
    const need = stackHeight(cell.content) + around;
    const last = cell.row + cell.rowspan - 1;
    const have = sum(heights.slice(cell.row, last + 1));
    if (need > have) heights[last]! += need - have;
  }
  return heights;
}

/** Height of the first line of every cell in the first row. */
function firstLines(cells: readonly BandCell[]): number {
  return cells.reduce((height, { row, content }) => Math.max(height, row === 0 ? (content[0]?.height ?? 0) : 0), 0);
}

function placeBand(
  cells: readonly BandCell[],
  heights: readonly number[],
  style: BandStyle,
  x: number,
  y: number,
  page: PageDraft,
): void {
  const tops = heights.map((_, row) => y + sum(heights.slice(0, row)));
  const cellHeight = (cell: BandCell) => sum(heights.slice(cell.row, cell.row + cell.rowspan));
  const rule = { kind: 'rule', thickness: typography.tableRule, colour: palette.rule, dotted: false } as const;
  for (const cell of cells) {
    const left = x + cell.x;
    const top = tops[cell.row]!;
    const height = cellHeight(cell);
    if (style.fill) {
      const box = { x: left, y: top, width: cell.width, height };
      page.things.push({ kind: 'rect', ...box, fill: style.fill, stroke: null, leaf: null });
    }
    if (style.topRule && cell.row === 0) page.things.push({ ...rule, x: left, y: top, width: cell.width });
    page.things.push({ ...rule, x: left, y: top + height - typography.tableRule, width: cell.width });
  }
  for (const cell of cells) {
    let at = tops[cell.row]! + vertical;
    cell.content.forEach((item, index) => {
      at += gapBetween(cell.content[index - 1] ?? null, item);
      item.place(x + cell.x + horizontal, at, page);
      at += item.height;
    });
  }
}

/** Divides content at a height; the first part is as high as fits. */
function cut(content: readonly Piece[], room: number): readonly [Piece[], Piece[]] {
  let height = 0;
  let fitting = 0;
  for (const item of content) {
    height += gapBetween(content[fitting - 1] ?? null, item) + item.height;
    if (height > room) break;
    fitting++;
  }
  return [content.slice(0, fitting), content.slice(fitting)];
}

function splitFirstRow(
  cells: readonly BandCell[],
  rowCount: number,
  style: BandStyle,
  room: number,
): readonly [Piece, Piece] | null {
  const above: BandCell[] = [];
  const below: BandCell[] = [];
  for (const cell of cells) {
    if (cell.row > 0) {
      below.push(cell);
      continue;
    }
    const [first, rest] = cut(cell.content, room - around);
    if (first.length === 0 && rest.length > 0) return null;
    above.push({ ...cell, rowspan: 1, content: first });
    below.push({ ...cell, content: rest });
  }
  return [tableBand(above, 1, style), tableBand(below, rowCount, { ...style, topRule: false })];
}

function splitBetween(
  cells: readonly BandCell[],
  rowCount: number,
  rows: number,
  heights: readonly number[],
  style: BandStyle,
): readonly [Piece, Piece] | null {
  if (rows === rowCount) return null;
  const above: BandCell[] = [];
  const below: BandCell[] = [];
  for (const cell of cells) {
    const end = cell.row + cell.rowspan;
    if (end <= rows) above.push(cell);
    else if (cell.row >= rows) below.push({ ...cell, row: cell.row - rows });
    else {
      const [first, rest] = cut(cell.content, sum(heights.slice(cell.row, rows)) - around);
      above.push({ ...cell, rowspan: rows - cell.row, content: first });
      below.push({ ...cell, row: 0, rowspan: end - rows, content: rest });
    }
  }
  return [tableBand(above, rows, style), tableBand(below, rowCount - rows, { ...style, topRule: false })];
}

function sum(list: readonly number[]): number {
  return list.reduce((whole, one) => whole + one, 0);
}
