import type { Grid, RawCell } from '../../model/table.ts';
import { unescaped } from './read-strings.ts';
import { readXml, WorkbookFault } from './read-xml.ts';

/** What Excel can hold (ECMA-376 part 1, 18.3.1.73 and Excel's own limits). */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Excel names its faults in English in the file; a Dutch Excel shows them so. */
const faults: Readonly<Record<string, string>> = {
  '#N/A': '#N/B',
  '#REF!': '#VERW!',
  '#VALUE!': '#WAARDE!',
  '#NAME?': '#NAAM?',
  '#DIV/0!': '#DEEL/0!',
  '#NUM!': '#GETAL!',
};

interface OpenCell {
  readonly column: number;
  readonly type: string;
  value: string;
  hasValue: boolean;
  hasFormula: boolean;
}

/**
 * Reads the cells of a sheet, with the values that formulas had when it was saved.
 *
 * @param strings the texts that cells refer to
 * @param most cells, rows or merged ranges; what has more is no table of ours, and would fill the memory
 * @throws WorkbookFault
 */
export function readCells(bytes: Uint8Array, strings: readonly string[], most: number): Omit<Grid, 'daysAhead'> {
  const rows = new Map<number, Map<number, RawCell>>();
  const merged: string[] = [];
  let [row, column, count, inValue] = [0, 0, 0, false];
  let cell: OpenCell | undefined;
  readXml(bytes, {
    open: (element, attributes) => {
      inValue = element === 'v' || element === 't';
      if (element === 'row') [row, column] = [within(LAST_ROW, attributes.r ?? row + 1), 0];
      if (element === 'c') {
        column = within(LAST_COLUMN, attributes.r === undefined ? column + 1 : columnNumber(attributes.r));
        cell = { column, type: attributes.t ?? 'n', value: '', hasValue: false, hasFormula: false };
      }
      if (cell && inValue) cell.hasValue = true;
      if (cell && element === 'f') cell.hasFormula = true;
      if (element === 'mergeCell' && merged.push(attributes.ref ?? '') > most) throw new WorkbookFault('too large');
    },
    text: (piece) => {
      if (cell && inValue) cell.value += piece;
    },
    close: (element) => {
      inValue = false;
      if (element !== 'c' || !cell) return;
      const value = rawCell(cell, strings);
      cell = undefined;
      if (value === '') return;
      if (++count > most) throw new WorkbookFault('too large');
      rows.set(row, (rows.get(row) ?? new Map<number, RawCell>()).set(column, value));
    },
  });
  return { rows: [...rows].map(([number, cells]) => ({ number, cells })), merged };
}

function rawCell({ type, value, hasValue, hasFormula }: OpenCell, strings: readonly string[]): RawCell {
  // Programs that write workbooks without calculating leave it so: taken for an empty cell, it would take an answer out.
  if (hasFormula && !hasValue) return { fault: 'een formule zonder uitkomst' };
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr' || type === 'str') return unescaped(value);
  if (type === 'd') return value;
  if (type === 'b') return value === '1' ? 'ja' : 'nee';
  if (type === 'e') return { fault: `de fout ${faults[value] ?? value}` };
  const number = value === '' ? Number.NaN : Number(value);
  return Number.isNaN(number) ? value : number;
}

/** Column number of a reference such as `AB12`. */
const columnNumber = (reference: string): number =>
  [...(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function within(most: number, value: string | number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > most) throw new WorkbookFault('damaged');
  return number;
}
