import { readFileSync, statSync } from 'node:fs';
import type { Grid, RawCell, SheetProblem } from '../../model/table.ts';
import { forbiddenCharacter } from '../forbidden-character.ts';
import { unreadable } from '../unreadable.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST = 20 * MEGABYTE;

/**
 * Reads a sheet from an Excel workbook or a CSV file; which of the two it is, its first bytes tell.
 *
 * @param path where it is
 * @param name name of the sheet in a workbook
 */
export function readSheetFile(path: string, name: string): Grid | SheetProblem {
  try {
    const { size } = statSync(path);
    if (size > LARGEST)
      return refused(`Dit bestand is ${Math.ceil(size / MEGABYTE)} MB; er past ${LARGEST / MEGABYTE} MB.`);
    return readSheet(readFileSync(path), name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return refused('Dit bestand bestaat niet. Kijk de naam en de map na.');
    const { message, hint } = unreadable(path, 'Dit bestand', error);
    return refused(`${message} ${hint}`);
  }
}

/** Reads a sheet from the bytes of a file. */
export function readSheet(bytes: Uint8Array, name: string): Grid | SheetProblem {
  const begins = (...first: number[]) => first.every((byte, index) => bytes[index] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0))
    return refused(
      'Dit is een Excel-bestand van voor 2007 (.xls), of een met een wachtwoord. Kies in Excel Opslaan als: Excel-werkmap (.xlsx), zonder wachtwoord.',
    );
  if (begins(0x50, 0x4b)) return printable(readXlsx(bytes, name));
  if (bytes.includes(0) && !begins(0xff, 0xfe) && !begins(0xfe, 0xff))
    return refused('Dit is geen Excel-werkmap en geen CSV. Kies in Excel Opslaan als: Excel-werkmap (.xlsx).');
  return printable(readCsv(bytes));
}

/** A character that no document can hold is a fault of its cell. */
function printable(grid: Grid | SheetProblem): Grid | SheetProblem {
  if ('message' in grid) return grid;
  const checked = (cell: RawCell): RawCell => {
    const character = typeof cell === 'string' ? forbiddenCharacter(cell) : undefined;
    if (character === undefined) return cell;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return { fault: `het teken U+${code}, dat in geen document past` };
  };
  const rows = grid.rows.map(({ number, cells }) => ({
    number,
    cells: new Map([...cells].map(([column, cell]) => [column, checked(cell)])),
  }));
  return { ...grid, rows };
}

const refused = (message: string): SheetProblem => ({ cell: undefined, message });
