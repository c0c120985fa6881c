import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { schemaOfFile } from '../../blocks/institution.ts';
import { loadWorkspace } from '../load/load-workspace.ts';
import { readAnswers } from '../load/read-answers.ts';
import { readFile } from '../load/read-file.ts';
import { readSheetFile } from '../load/sheet/read-sheet.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SheetProblem } from '../model/table.ts';
import type { Workspace } from '../model/workspace.ts';
import { mergeRows } from '../table/merge-rows.ts';
import { readRows } from '../table/read-rows.ts';
import type { SheetOf } from '../table/sheets.ts';
import { toTable } from '../table/to-table.ts';
import { knownIds } from '../validate/known-ids.ts';
import { validate } from '../validate/validate.ts';
import { editAnswers } from '../write/edit-answers.ts';
import { writeFiles } from '../write/write-files.ts';
import { whyNoAnswers } from './answers-folder.ts';
import { changeLines } from './change-lines.ts';
import { exitStatus } from './exit-status.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { problemLines } from './problem-lines.ts';
import { sheetChoices, sheetNamed } from './sheet-argument.ts';
import { readable, visible } from './visible.ts';

/** Nobody reads more at once. */
const MOST_PROBLEMS = 50;

/** Adds `paraat import`, which hands its exit status to `end`. */
export function addImportCommand(program: Command, end: (status: number) => void): void {
  program
    .command('import')
    .description('neemt wijzigingen uit een Excel- of CSV-bestand over in de antwoorden')
    .argument('<tabel>', sheetChoices)
    .argument('<bestand>', 'het bestand dat paraat export maakte, met uw wijzigingen')
    .argument('<map>', 'de map met antwoorden')
    .option('--yes', 'neem de wijzigingen over zonder te vragen')
    .addHelpText(
      'after',
      '\nVoorbeeld:\n  paraat import oto oto-2027.xlsx input/voorbeeldziekenhuis\n\nZonder --yes ziet u eerst wat er verandert. Buiten een venster (in een script) wordt dan niets overgenomen.',
    )
    .action(async (table: string, file: string, folder: string, options: { yes?: true }) => {
      end(await runImport(table, file, folder, options.yes === true));
    });
}

async function runImport(word: string, file: string, folder: string, yes: boolean): Promise<number> {
  const sheet = sheetNamed(word);
  const misuse = typeof sheet === 'string' ? sheet : whyNoAnswers(folder);
  if (misuse !== undefined || typeof sheet === 'string') {
    console.error(misuse);
    return exitStatus.wrongUse;
  }
  const { workspace, problems: found } = loadWorkspace(folder);
  const own = found.filter((problem) => problem.at.file === sheet.file && problem.severity === 'error');
  if (own.length > 0) return refuse(problemLines(own, folder, workspace.answers));

  const ids = knownIds(workspace);
  const before = workspace.answers.get(sheet.file)?.value;
  const grid = readSheetFile(file, sheet.name);
  if ('message' in grid) return refuse(sheetLines([grid], file));
  const read = readRows(grid, sheet.name, toTable(sheet, before, ids).columns);
  if (read.unknown.length > 0)
    console.error(readable(`Deze kolommen zijn niet bekend en worden niet overgenomen: ${read.unknown.join(', ')}.`));
  const merged = read.problems.length > 0 ? undefined : mergeRows(sheet, before, read.rows, ids);
  const faults = merged?.problems ?? read.problems;
  if (!merged || faults.length > 0) return refuse(sheetLines(faults, file));
  if (merged.changes.length === 0) {
    console.log(`Geen wijzigingen: ${sheet.file} is al gelijk aan ${visible(file)}.`);
    return exitStatus.done;
  }

  const source = sourceOf(sheet, folder);
  const edited = editAnswers(source, merged.answers);
  const broken = newErrors(workspace, sheet, edited);
  for (const line of changeLines(merged.changes, sheet.keepRows)) console.log(line);
  if (broken.problems.length > 0) return refuse(problemLines(broken.problems, folder, broken.answers));
  const agreed = yes || (await ask());
  if (agreed === undefined) {
    console.error('Er is niets veranderd. Geef --yes om de wijzigingen over te nemen.');
    return exitStatus.wrongUse;
  }
  if (!agreed) {
    console.log('Er is niets veranderd.');
    return exitStatus.done;
  }
  if (sourceOf(sheet, folder) !== source)
    return refuse([
      `${sheet.file} is intussen door iemand anders veranderd. Er is niets overgenomen; probeer opnieuw.`,
    ]);
  const failure = writeFiles(folder, [{ path: sheet.file, bytes: new TextEncoder().encode(edited) }]);
  if (failure) {
    console.error(explainWriteFailure(failure, folder));
    return exitStatus.notWritten;
  }
  console.log(`Overgenomen in ${visible(join(folder, sheet.file))}.`);
  return exitStatus.done;
}

/** Asks on the terminal; undefined when there is none. */
async function ask(): Promise<boolean | undefined> {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^j(a)?$/i.test((await terminal.question('Deze wijzigingen overnemen? (ja/nee) ')).trim());
  } finally {
    terminal.close();
  }
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return exitStatus.errors;
}

/** `Activiteiten!F12 fout: ...`; what is wrong with the whole file, by its name. */
function sheetLines(problems: readonly SheetProblem[], file: string): string[] {
  const left = problems.length - MOST_PROBLEMS;
  return [
    ...problems.slice(0, MOST_PROBLEMS).map(({ cell, message }) => readable(`${cell ?? file} fout: ${message}`)),
    ...(left > 0 ? [`... en nog ${left} meldingen.`] : []),
    'Er is niets veranderd.',
  ];
}

/** The text of the answer file, with its byte order mark; empty when there is none yet. */
function sourceOf(sheet: SheetOf, folder: string): string {
  const bytes = readFile(sheet.file, join(folder, sheet.file), true);
  return bytes instanceof Uint8Array ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : '';
}

/** The errors that the answers would have and do not have now, such as a reference to an item that is gone. */
function newErrors(workspace: Workspace, sheet: SheetOf, edited: string) {
  const { file, problems } = readAnswers(sheet.file, new TextEncoder().encode(edited), schemaOfFile(sheet.file));
  const answers = new Map([...workspace.answers, [sheet.file, file] as const].sort(([a], [b]) => (a < b ? -1 : 1)));
  const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
  const keyOf = ({ code, message, at }: Diagnostic): string => [code, message, at.file].join('\0');
  const old = new Set(validate(workspace).problems.filter(isError).map(keyOf));
  const now = [...problems, ...validate({ ...workspace, answers }).problems].filter(isError);
  return { problems: now.filter((problem) => !old.has(keyOf(problem))), answers };
}
