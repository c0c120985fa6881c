import type { Grid, RawCell, SheetProblem } from '../../model/table.ts';
import { readXml } from './read-xml.ts';
import { zipParts } from './zip-parts.ts';

/** A sheet of more than this is no table of ours: its cells would fill the memory. */
const MOST_CELLS = 500_000;

/** Excel names its faults in English in the file; a Dutch Excel shows them so. */
const faults: Readonly<Record<string, string>> = {
  '#N/A': '#N/B',
  '#REF!': '#VERW!',
  '#VALUE!': '#WAARDE!',
  '#NAME?': '#NAAM?',
  '#DIV/0!': '#DEEL/0!',
  '#NUM!': '#GETAL!',
};

/**
 * Reads one sheet of an Excel workbook, with the values that formulas had when it was saved.
 *
 * @param name name of the sheet
 * @returns the sheet, or why it cannot be read
 */
export function readXlsx(bytes: Uint8Array, name: string): Grid | SheetProblem {
  const parts = zipParts(
    bytes,
    /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/,
  );
  if (parts === 'bomb')
    return refused(
      'Dit bestand pakt uit tot meer dan enig overzicht nodig heeft; het is niet geopend. Gebruik een bestand dat Paraat maakte.',
    );
  if (parts === 'damaged') return refused(DAMAGED);
  const workbook = parts.get('xl/workbook.xml');
  if (!workbook)
    return refused('Dit is geen Excel-werkmap. Kies in Excel of LibreOffice Opslaan als: Excel-werkmap (.xlsx).');
  const { sheets, since1904, whole } = readWorkbook(workbook);
  const id = sheets.get(name.toLowerCase());
  if (whole && id === undefined)
    return refused(
      `Het blad "${name}" ontbreekt in dit bestand; er is: ${[...sheets.keys()].map((sheet) => `"${sheet}"`).join(', ')}.`,
    );
  const sheet = parts.get(partOf(parts.get('xl/_rels/workbook.xml.rels'), id));
  if (!whole || !sheet) return refused(DAMAGED);
  const strings = readStrings(parts.get('xl/sharedStrings.xml'));
  const grid = strings && readSheet(sheet, strings, since1904 ? 1462 : 0);
  return grid ?? refused(DAMAGED);
}

const DAMAGED =
  'Dit bestand is beschadigd of met een wachtwoord beveiligd. Open het in Excel en sla het opnieuw op als .xlsx.';
const refused = (message: string): SheetProblem => ({ cell: undefined, message });

function readWorkbook(bytes: Uint8Array) {
  const sheets = new Map<string, string>();
  let since1904 = false;
  const whole = readXml(bytes, {
    open: (element, attributes) => {
      if (element === 'sheet') sheets.set((attributes.name ?? '').toLowerCase(), attributes['r:id'] ?? '');
      if (element === 'workbookPr') since1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    },
  });
  return { sheets, since1904, whole };
}

function partOf(relations: Uint8Array | undefined, id: string | undefined): string {
  let part = '';
  if (relations)
    readXml(relations, {
      open: (element, { Id, Target = '' }) => {
        if (element === 'Relationship' && Id === id) part = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
      },
    });
  return part;
}

/** Texts that cells refer to by number; phonetic readings (`rPh`) are no part of them. */
function readStrings(bytes: Uint8Array | undefined): string[] | undefined {
  const strings: string[] = [];
  if (!bytes) return strings;
  let [inText, phonetic] = [false, false];
  const whole = readXml(bytes, {
    open: (element) => {
      if (element === 'si') strings.push('');
      if (element === 'rPh') phonetic = true;
      inText = element === 't' && !phonetic;
    },
    text: (piece) => {
      if (inText) strings.push(`${strings.pop() ?? ''}${piece}`);
    },
    close: (element) => {
      inText = false;
      if (element === 'rPh') phonetic = false;
    },
  });
  return whole ? strings.map(unescaped) : undefined;
}

function readSheet(bytes: Uint8Array, strings: readonly string[], daysAhead: number): Grid | undefined {
  const rows: { number: number; cells: Map<number, RawCell> }[] = [];
  const merged: string[] = [];
  let cell = { column: 0, type: '', value: '', inValue: false };
  let count = 0;
  const whole = readXml(bytes, {
    open: (element, attributes) => {
      if (element === 'row')
        rows.push({ number: Number(attributes.r ?? (rows.at(-1)?.number ?? 0) + 1), cells: new Map() });
      if (element === 'c')
        cell = {
          column: attributes.r ? columnOf(attributes.r) : cell.column + 1,
          type: attributes.t ?? 'n',
          value: '',
          inValue: false,
        };
      if (element === 'row') cell = { ...cell, column: 0 };
      if (element === 'mergeCell' && attributes.ref) merged.push(attributes.ref);
      cell.inValue = element === 'v' || element === 't';
    },
    text: (piece) => {
      if (cell.inValue) cell.value += piece;
    },
    close: (element) => {
      cell.inValue = false;
      const value = element === 'c' ? rawCell(cell, strings, daysAhead) : '';
      if (value !== '' && count++ < MOST_CELLS) rows.at(-1)?.cells.set(cell.column, value);
    },
  });
  return whole && count <= MOST_CELLS ? { rows, merged } : undefined;
}

function rawCell(
  { type, value }: { type: string; value: string },
  strings: readonly string[],
  daysAhead: number,
): RawCell {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr' || type === 'str') return unescaped(value);
  if (type === 'd') return value;
  if (type === 'b') return value === '1' ? 'ja' : 'nee';
  if (type === 'e') return { error: faults[value] ?? value };
  const number = value === '' ? Number.NaN : Number(value);
  // Workbooks from old Macs count days from 1904.
  return Number.isNaN(number) ? value : number >= 1000 ? number + daysAhead : number;
}

/** Column number of a reference such as `AB12`. */
const columnOf = (reference: string): number =>
  [...(/^[A-Z]+/.exec(reference)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** ECMA-376 part 1, 22.9.2.19. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
