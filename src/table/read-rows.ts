import { cellName } from '../model/cell-name.ts';
import type { Column, Grid, SheetProblem } from '../model/table.ts';
import { cellText } from './cell-text.ts';

/** A row of a sheet: a text for each of the columns that were asked for. */
export interface Row {
  readonly cells: readonly string[];
  /** `Activiteiten!F12`, of the cell of a column. */
  readonly nameOf: (column: number) => string;
}

/**
 * The rows of a sheet, whatever the order of its columns. Empty rows are left out.
 *
 * @param sheet its name
 * @returns also the titles of columns that are no column of the table, such as someone's own notes
 */
export function readRows(
  grid: Grid,
  sheet: string,
  columns: readonly Column[],
): { rows: Row[]; unknown: string[]; problems: SheetProblem[] } {
  const problems: SheetProblem[] = grid.merged.map((range) => ({
    cell: `${sheet}!${range.split(':')[0]}`,
    message: `De cellen ${range} zijn samengevoegd, zodat niet te zien is waar de waarden horen. Hef de samenvoeging op.`,
  }));
  const header = headerOf(grid, sheet, columns);
  problems.push(...header.problems);
  if (problems.length > 0) return { rows: [], unknown: [], problems };
  const rows = grid.rows.flatMap(({ number, cells }): Row[] => {
    const nameOf = (column: number): string => cellName(sheet, header.columns[column] ?? 1, number);
    const texts = columns.map(({ kind }, index) => {
      const cell = cells.get(header.columns[index] ?? 0) ?? '';
      if (typeof cell !== 'object') return cellText(kind, cell, grid.daysAhead);
      problems.push({ cell: nameOf(index), message: `In deze cel staat ${cell.fault}. Vul een waarde in.` });
      return '';
    });
    return number === 1 || texts.every((text) => text === '') ? [] : [{ cells: texts, nameOf }];
  });
  return { rows, unknown: header.unknown, problems };
}

/** Where each column stands: its number on the sheet. */
function headerOf({ rows }: Grid, sheet: string, columns: readonly Column[]) {
  const problems: SheetProblem[] = [];
  const places = new Map<string, number>();
  const unknown: string[] = [];
  const plain = (title: string): string => title.replace(/\s+/g, ' ').trim().toLowerCase();
  const known = new Set(columns.map(({ title }) => plain(title)));
  for (const [column, cell] of rows.find(({ number }) => number === 1)?.cells ?? []) {
    const title = typeof cell === 'object' ? cell.fault : cellText('text', cell);
    if (!known.has(plain(title))) unknown.push(title);
    else if (places.has(plain(title)))
      problems.push({ cell: cellName(sheet, column, 1), message: `De kolom "${title}" staat er twee keer.` });
    else places.set(plain(title), column);
  }
  const missing = columns.filter(({ title }) => !places.has(plain(title))).map(({ title }) => `"${title}"`);
  if (missing.length > 0) problems.push({ cell: undefined, message: whatIsMissing(missing, columns.length, unknown) });
  return { columns: columns.map(({ title }) => places.get(plain(title)) ?? 0), unknown, problems };
}

function whatIsMissing(missing: readonly string[], of: number, unknown: readonly string[]): string {
  if (missing.length === of)
    return 'Op de eerste regel staan de titels van de kolommen niet. Begin met een bestand dat paraat export maakte.';
  const titles =
    missing.length === 1 ? `De kolom ${missing[0]} ontbreekt` : `De kolommen ${missing.join(', ')} ontbreken`;
  const other =
    unknown.length === 0 ? '' : ` Wel aanwezig en niet bekend: ${unknown.map((title) => `"${title}"`).join(', ')}.`;
  return `${titles} op de eerste regel. Zet ${missing.length === 1 ? 'haar' : 'ze'} terug, desnoods leeg uit een nieuwe export.${other}`;
}
