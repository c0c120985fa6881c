import { readSheetFile } from '../load/sheet/read-sheet.ts';
import { readRows } from '../table/read-rows.ts';
import { type SheetOf, sheets } from '../table/sheets.ts';
import { toTable } from '../table/to-table.ts';

/** What to do when a spreadsheet is a sound table of another kind than was asked for; undefined when it is not. Dutch. */
export function otherTable(file: string, asked: SheetOf): string | undefined {
  const words = Object.keys(sheets) as (keyof typeof sheets)[];
  const found = words.find((word) => sheets[word] !== asked && holds(file, sheets[word]));
  if (found === undefined) return undefined;
  const typed = words.find((word) => sheets[word] === asked);
  return `Dit is een tabel met ${sheets[found].name.toLowerCase()}. Typ ${found} in plaats van ${typed}.`;
}

function holds(file: string, sheet: SheetOf): boolean {
  const grid = readSheetFile(file, sheet.name);
  return (
    !('message' in grid) && readRows(grid, sheet.name, toTable(sheet, [], new Map()).columns).problems.length === 0
  );
}
