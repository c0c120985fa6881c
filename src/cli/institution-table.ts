import type { Counts } from './build-children.ts';
import { plural } from './problem-lines.ts';
import { visible } from './visible.ts';

/** How the build of one institution among others ended. */
export interface InstitutionRow {
  readonly folder: string;
  readonly result: string;
  readonly failed: boolean;
  readonly milliseconds: number;
  /** Only where documents were made, or stood there. */
  readonly counts?: Counts;
}

const heads = ['map', 'documenten', 'bladzijden', 'waarschuwingen', 'open vragen', 'tijd', 'uitkomst'];

/** A table of all institutions, in the order in which they were asked for, and a last line with how many went well. */
export function institutionTable(rows: readonly InstitutionRow[], milliseconds: number): string[] {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => [...(row[column] ?? '')].length)));
  const lineOf = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const room = ' '.repeat((widths[column] ?? 0) - [...cell].length);
        return column === 0 || column === heads.length - 1 ? cell + room : room + cell;
      })
      .join('  ')
      .trimEnd();
  const well = rows.filter(({ failed }) => !failed).length;
  const failed = rows.length - well;
  return [
    '',
    ...cells.map(lineOf),
    '',
    `${plural(rows.length, 'instelling', 'instellingen')} in ${seconds(milliseconds)}: ${well} gelukt, ${failed} mislukt`,
  ];
}

function cellsOf({ folder, result, milliseconds, counts }: InstitutionRow): string[] {
  const figures = counts ? [counts.documents, counts.pages, counts.warnings, counts.open] : ['-', '-', '-', '-'];
  return [visible(folder), ...figures.map(String), seconds(milliseconds), result];
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;
