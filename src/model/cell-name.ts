/** Letters of a column, from 1: A, Z, AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `Activiteiten!F12`: how Excel names a cell of a sheet. Row and column count from 1. */
export const cellName = (sheet: string, column: number, row: number): string =>
  `${sheet}!${columnLetters(column)}${row}`;
