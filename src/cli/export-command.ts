import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import { loadWorkspace } from '../load/load-workspace.ts';
import { cellName } from '../model/cell-name.ts';
import type { Table } from '../model/table.ts';
import { renderCsv } from '../render/csv/render-csv.ts';
import { renderXlsx } from '../render/xlsx/render-xlsx.ts';
import { toTable } from '../table/to-table.ts';
import { knownIds } from '../validate/known-ids.ts';
import { withNetwork } from '../validate/with-network.ts';
import { writeFiles } from '../write/write-files.ts';
import { whyNoAnswers } from './answers-folder.ts';
import { exitStatus } from './exit-status.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { whyNotThere } from './output-folder.ts';
import { plural, problemLines } from './problem-lines.ts';
import { sheetChoices, sheetFormat, sheetNamed } from './sheet-argument.ts';
import { visible } from './visible.ts';

/** The longest text of a cell of Excel: what is longer is cut off without a word. */
const LONGEST_CELL = 32_767;

/** Adds `paraat export`, which hands its exit status to `end`. */
export function addExportCommand(program: Command, end: (status: number) => void): void {
  program
    .command('export')
    .description('zet een tabel uit de antwoorden in een Excel- of CSV-bestand')
    .argument('<tabel>', sheetChoices)
    .argument('<map>', 'de map met antwoorden')
    .requiredOption('--out <bestand>', 'het bestand dat ontstaat: .xlsx (Excel) of .csv')
    .addHelpText(
      'after',
      '\nVoorbeeld:\n  npx paraat export oto input/voorbeeldziekenhuis --out oto-2027.xlsx\n  npx paraat export functionarissen input/voorbeeldziekenhuis --out bellijst.csv',
    )
    .action((table: string, folder: string, options: { out: string }) => {
      end(runExport(table, folder, options.out));
    });
}

function runExport(word: string, folder: string, out: string): number {
  const sheet = sheetNamed(word);
  const format = sheetFormat(out);
  const misuse =
    typeof sheet === 'string'
      ? sheet
      : (whyNoAnswers(folder) ?? whyNotThisFile(out, format) ?? whyNotThere(dirname(out), folder));
  if (misuse !== undefined || typeof sheet === 'string') {
    console.error(misuse);
    return exitStatus.wrongUse;
  }
  const { workspace: typed, problems } = loadWorkspace(folder);
  const { workspace } = withNetwork(typed);
  const answers = workspace.answers.get(sheet.file);
  if (answers?.readable === false) {
    const own = problems.filter((problem) => problem.at.file === sheet.file);
    for (const line of problemLines(own, folder, workspace.answers)) console.error(line);
    return exitStatus.errors;
  }
  const table = toTable(sheet, answers?.value, knownIds(workspace));
  const long = format === 'xlsx' ? tooLong(table) : undefined;
  if (long !== undefined) {
    console.error(
      `De tekst voor ${long} is te lang voor een cel van Excel (${LONGEST_CELL} tekens). Kort de tekst in.`,
    );
    return exitStatus.errors;
  }
  const bytes = format === 'csv' ? renderCsv(table) : renderXlsx(table);
  const failure = writeFiles(dirname(out), [{ path: basename(out), bytes }]);
  if (failure) {
    console.error(explainWriteFailure(failure, dirname(out)));
    return exitStatus.notWritten;
  }
  console.log(`${plural(table.rows.length, 'regel', 'regels')} in ${visible(out)}`);
  return exitStatus.done;
}

function whyNotThisFile(out: string, format: 'xlsx' | 'csv' | undefined): string | undefined {
  if (!format) return `"${visible(out)}" moet eindigen op .xlsx (Excel) of .csv.`;
  if (!existsSync(out)) return undefined;
  return `"${visible(out)}" bestaat al. Kies een andere naam: in dat bestand staan misschien wijzigingen die nog niet zijn ingelezen.`;
}

/** The first cell of which Excel would cut off the end. */
function tooLong(table: Table): string | undefined {
  for (const [row, cells] of table.rows.entries()) {
    const column = cells.findIndex((text) => text.length > LONGEST_CELL);
    if (column >= 0) return cellName(table.name, column + 1, row + 2);
  }
  return undefined;
}
