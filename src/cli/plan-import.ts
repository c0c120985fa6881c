import { join } from 'node:path';
import { loadWorkspace } from '../load/load-workspace.ts';
import { readFile } from '../load/read-file.ts';
import { readSheetFile } from '../load/sheet/read-sheet.ts';
import type { SheetProblem } from '../model/table.ts';
import { isListOfItems } from '../table/is-list-of-items.ts';
import { type ItemChange, mergeRows } from '../table/merge-rows.ts';
import { readRows } from '../table/read-rows.ts';
import type { SheetOf } from '../table/sheets.ts';
import { toTable } from '../table/to-table.ts';
import { knownIds } from '../validate/known-ids.ts';
import { withNetwork } from '../validate/with-network.ts';
import { editAnswers } from '../write/edit-answers.ts';
import { newErrors } from './new-errors.ts';
import { otherTable } from './other-table.ts';
import { ownAnswers } from './own-answers.ts';
import { problemLines } from './problem-lines.ts';
import { stillUsed } from './still-used.ts';
import { readable } from './visible.ts';

/** Nobody reads more at once. */
const MOST_PROBLEMS = 50;

/** What an import would do. */
export interface ImportPlan {
  readonly changes: readonly ItemChange[];
  /** Titles of columns that are not taken over. */
  readonly unknown: readonly string[];
  /** The text of the answer file now, and after the import. */
  readonly source: string;
  readonly edited: string;
  /** Why it cannot be done, in lines for the terminal; empty when it can. */
  readonly refusal: readonly string[];
}

/**
 * Works out what a spreadsheet would change in the answers. Nothing is written.
 *
 * @param file path of the spreadsheet
 * @param folder the answers; must exist
 */
export function planImport(sheet: SheetOf, file: string, folder: string): ImportPlan {
  const without = (refusal: readonly string[], unknown: readonly string[] = []): ImportPlan => ({
    changes: [],
    unknown,
    source: '',
    edited: '',
    refusal,
  });
  const { workspace, problems: found } = loadWorkspace(folder);
  const own = found.filter((problem) => problem.at.file === sheet.file && problem.severity === 'error');
  if (own.length > 0) return without(problemLines(own, folder, workspace.answers));
  const shown = withNetwork(workspace).workspace.answers.get(sheet.file);
  const before = shown?.value;
  if (!isListOfItems(before))
    return without([`${sheet.file} is geen lijst van regels die elk met een id beginnen. Herstel dat eerst.`, NOTHING]);

  const ids = knownIds(workspace);
  const grid = readSheetFile(file, sheet.name);
  const { rows, unknown, problems } =
    'message' in grid
      ? { rows: [], unknown: [], problems: [grid] }
      : readRows(grid, sheet.name, toTable(sheet, before, ids).columns);
  const other = problems.length > 0 ? otherTable(file, sheet) : undefined;
  if (other !== undefined) return without(sheetLines([{ cell: undefined, message: other }], file));
  if (problems.length > 0) return without(sheetLines(problems, file), unknown);
  const merged = mergeRows(sheet, before, rows, ids);
  const { changes } = merged;
  if (merged.problems.length > 0) return without(sheetLines(merged.problems, file), unknown);
  const { answers: typed, emptied } = ownAnswers(merged.answers, shown);
  if (emptied.length > 0) return without([...emptied, NOTHING], unknown);

  if (changes.length === 0) return without([], unknown);
  const used = stillUsed(sheet, workspace, changes);
  if (used.length > 0) return { ...without([...used, NOTHING], unknown), changes };
  const source = sourceOf(sheet, folder);
  const edited = editAnswers(source, typed);
  const broken = newErrors(workspace, sheet.file, edited);
  const refusal = broken.problems.length > 0 ? problemLines(broken.problems, folder, broken.answers) : [];
  return { changes, unknown, source, edited, refusal };
}

/** The text of the answer file, with its byte order mark; empty when there is none yet. */
export function sourceOf(sheet: SheetOf, folder: string): string {
  const bytes = readFile(sheet.file, join(folder, sheet.file), true);
  return bytes instanceof Uint8Array ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : '';
}

const NOTHING = 'Er is niets veranderd.';

/** `Activiteiten!F12 fout: ...`; what is wrong with the whole file, by its name. */
function sheetLines(problems: readonly SheetProblem[], file: string): string[] {
  const left = problems.length - MOST_PROBLEMS;
  return [
    ...problems.slice(0, MOST_PROBLEMS).map(({ cell, message }) => readable(`${cell ?? file} fout: ${message}`)),
    ...(left > 0 ? [`... en nog ${left} meldingen.`] : []),
    NOTHING,
  ];
}
