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

/** Cells of one row, as far as they look like one. */
interface Stretch {
  readonly row: number;
  readonly rowspan: number;
  readonly x: number;
  width: number;
}

/** Cells this close have no gap between them, in points. */
const touching = 0.01;
const { horizontal, vertical } = typography.cellPadding;
/** Height of a row besides its content. */
export const aroundCell = 2 * vertical + typography.tableRule;

/** Rows tied together by row spans (mostly one row) as a piece of the flow. Splits between rows, or within a tall row. */
export function tableBand(cells: readonly BandCell[], rowCount: number, style: BandStyle): Piece {
  const heights = rowHeights(cells, rowCount);
  const height = sum(heights);
  const splittable = height > style.unsplit;
  const firstRowSplits = heights[0]! > style.unsplit;
  return piece({
    height,
    least: !splittable ? height : firstRowSplits ? aroundCell + firstLines(cells) : heights[0]!,
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
  const heights = new Array<number>(rowCount).fill(aroundCell);
  for (const cell of [...cells].sort((a, b) => a.rowspan - b.rowspan)) {
    const need = stackHeight(cell.content) + aroundCell;
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
  const tops: number[] = [];
  let top = y;
  for (const height of heights) {
    tops.push(top);
    top += height;
  }
  for (const stretch of stretches(cells)) drawFrame(stretch, tops, heights, style, x, page);
  for (const cell of cells) {
    let at = tops[cell.row]! + vertical;
    cell.content.forEach((item, index) => {
      at += gapBetween(cell.content[index - 1] ?? null, item);
      item.place(x + cell.x + horizontal, at, page);
      at += item.height;
    });
  }
}

/** Neighbouring cells that begin and end in the same rows: their fill and rules are drawn as one. */
function stretches(cells: readonly BandCell[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { row, rowspan, x, width } of [...cells].sort((a, b) => a.row - b.row || a.x - b.x)) {
    const last = result.at(-1);
    if (last?.row === row && last.rowspan === rowspan && Math.abs(last.x + last.width - x) < touching) {
      last.width = x + width - last.x;
    } else result.push({ row, rowspan, x, width });
  }
  return result;
}

function drawFrame(
  { row, rowspan, x: left, width }: Stretch,
  tops: readonly number[],
  heights: readonly number[],
  { fill, topRule }: BandStyle,
  x: number,
  page: PageDraft,
): void {
  const top = tops[row]!;
  const last = row + rowspan - 1;
  const height = tops[last]! + heights[last]! - top;
  const thickness = typography.tableRule;
  const rule = { kind: 'rule', x: x + left, width, thickness, colour: palette.rule, dotted: false } as const;
  if (fill) page.things.push({ kind: 'rect', x: x + left, y: top, width, height, fill, stroke: null, leaf: null });
  if (topRule && row === 0) page.things.push({ ...rule, y: top });
  page.things.push({ ...rule, y: top + height - thickness });
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
    const [first, rest] = cut(cell.content, room - aroundCell);
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
      const [first, rest] = cut(cell.content, sum(heights.slice(cell.row, rows)) - aroundCell);
      above.push({ ...cell, rowspan: rows - cell.row, content: first });
      below.push({ ...cell, row: 0, rowspan: end - rows, content: rest });
    }
  }
  return [tableBand(above, rows, style), tableBand(below, rowCount - rows, { ...style, topRule: false })];
}

function sum(list: readonly number[]): number {
  return list.reduce((whole, one) => whole + one, 0);
}
