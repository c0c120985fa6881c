/** A table of more rows than this never leaves its last row alone on a page. */
const fewRows = 3;

/**
 * Does the last but one part of a table (rows that cells tie together, mostly one) stay on one page with the last, so
 * that no single row comes alone under a repeated header? All renderers that break pages must agree on this.
 *
 * @param rowCounts rows of each part of the body
 */
export function keepsLastRows(rowCounts: readonly number[]): boolean {
  return rowCounts.at(-1) === 1 && rowCounts.reduce((sum, count) => sum + count, 0) > fewRows;
}
