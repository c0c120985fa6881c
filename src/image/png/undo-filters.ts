/**
 * Undoes the row filters of PNG (ISO 15948, 9.2) where the rows stand: each is the number of its filter, then its bytes.
 *
 * @param rows the rows; afterwards every filter is 0
 * @param width bytes of one row, without its filter
 * @param pixel bytes of one whole pixel, at least 1
 * @returns false when a row has a filter that does not exist
 */
export function undoFilters(rows: Uint8Array, width: number, pixel: number): boolean {
  const step = width + 1;
  for (let start = 0; start < rows.length; start += step) {
    const filter = rows[start]!;
    if (filter > 4) return false;
    rows[start] = 0;
    const end = Math.min(start + step, rows.length);
    const isFirst = start === 0;
    for (let at = start + 1; filter !== 0 && at < end; at++) {
      const hasLeft = at > start + pixel;
      const left = hasLeft ? rows[at - pixel]! : 0;
      const up = isFirst ? 0 : rows[at - step]!;
      if (filter === 1) rows[at]! += left;
      else if (filter === 2) rows[at]! += up;
      else if (filter === 3) rows[at]! += (left + up) >> 1;
      else rows[at]! += paeth(left, up, hasLeft && !isFirst ? rows[at - step - pixel]! : 0);
    }
  }
  return true;
}

/** The one of three neighbours that is nearest to left + up - corner. */
function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}
