import type { Grid, SheetProblem } from '../../model/table.ts';
import { readZip, type Zip, ZipFault } from '../../zip/read-zip.ts';
import { readCells } from './read-cells.ts';
import { readStrings } from './read-strings.ts';
import { partOf, readWorkbook } from './read-workbook.ts';
import { WorkbookFault } from './read-xml.ts';

const MEGABYTE = 1024 * 1024;
/** A table of 5,000 activities is 8 MB unpacked. */
const limits = { file: 40 * MEGABYTE, total: 60 * MEGABYTE, files: 1000 };
const MOST_CELLS = 500_000;

/**
 * Reads one sheet of an Excel workbook. Only its texts and values: no links, pictures or macros are opened.
 *
 * @param name name of the sheet, in any case
 * @returns the sheet, or why it cannot be read
 */
export function readXlsx(bytes: Uint8Array, name: string): Grid | SheetProblem {
  try {
    return sheetIn(readZip(bytes, limits), name);
  } catch (error) {
    if (!(error instanceof ZipFault || error instanceof WorkbookFault)) throw error;
    return refused(error.kind === 'too large' ? TOO_LARGE : DAMAGED);
  }
}

function sheetIn(zip: Zip, name: string): Grid | SheetProblem {
  const workbook = zip.open('xl/workbook.xml');
  if (!workbook) return refused(NO_WORKBOOK);
  const { sheets, since1904 } = readWorkbook(workbook);
  const id = sheets.get(name.toLowerCase());
  if (id === undefined) {
    const there = [...sheets.keys()].map((sheet) => `"${sheet}"`).join(', ');
    return refused(`Het blad "${name}" ontbreekt in dit bestand; er is: ${there}.`);
  }
  const relations = zip.open('xl/_rels/workbook.xml.rels');
  const sheet = relations && zip.open(partOf(relations, id));
  if (!sheet) return refused(DAMAGED);
  const strings = zip.open('xl/sharedStrings.xml');
  const texts = strings ? readStrings(strings, MOST_CELLS) : [];
  return { ...readCells(sheet, texts, MOST_CELLS), daysAhead: since1904 ? 1462 : 0 };
}

const NO_WORKBOOK = 'Dit is geen Excel-werkmap. Kies in Excel of LibreOffice Opslaan als: Excel-werkmap (.xlsx).';
const TOO_LARGE =
  'Dit bestand pakt uit tot meer dan enig overzicht nodig heeft; het is niet geopend. Gebruik een bestand dat Paraat maakte.';
const DAMAGED =
  'Dit bestand is beschadigd of met een wachtwoord beveiligd. Open het in Excel en sla het opnieuw op als .xlsx.';
const refused = (message: string): SheetProblem => ({ cell: undefined, message });
