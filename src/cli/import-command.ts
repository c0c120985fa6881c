import { join } from 'node:path';
import type { Command } from 'commander';
import type { SheetOf } from '../table/sheets.ts';
import { writeFiles } from '../write/write-files.ts';
import { whyNoAnswers } from './answers-folder.ts';
import type { Ask, Talk } from './ask.ts';
import { changeLines } from './change-lines.ts';
import { exitStatus } from './exit-status.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { inAnswers } from './in-answers.ts';
import { type ImportPlan, planImport, sourceOf } from './plan-import.ts';
import { plural } from './problem-lines.ts';
import { sheetChoices, sheetNamed } from './sheet-argument.ts';
import { readable, visible } from './visible.ts';

/** Adds `paraat import`, which hands its exit status to `end` and puts its question with `ask`. */
export function addImportCommand(program: Command, end: (status: number) => void, { ask }: Talk): void {
  program
    .command('import')
    .description('neemt wijzigingen uit een Excel- of CSV-bestand over in de antwoorden')
    .argument('<tabel>', sheetChoices)
    .argument('<bestand>', 'het bestand dat paraat export maakte, met uw wijzigingen')
    .argument('<map>', 'de map met antwoorden')
    .option('--yes', 'neem de wijzigingen over zonder te vragen')
    .addHelpText(
      'after',
      '\nVoorbeeld:\n  npx paraat import oto oto-2027.xlsx input/voorbeeldziekenhuis\n\nU ziet eerst wat er verandert. Pas als u ja antwoordt, of --yes meegeeft, wordt het overgenomen.',
    )
    .action(async (table: string, file: string, folder: string, options: { yes?: true }) => {
      const sheet = sheetNamed(table);
      const misuse = typeof sheet === 'string' ? sheet : whyNoAnswers(folder);
      if (misuse !== undefined) console.error(misuse);
      end(
        misuse === undefined && typeof sheet !== 'string'
          ? await runImport(sheet, file, folder, options.yes ? async () => true : ask)
          : exitStatus.wrongUse,
      );
    });
}

async function runImport(sheet: SheetOf, file: string, folder: string, ask: Ask): Promise<number> {
  // What an interrupted import left is ended before the answers are read.
  const begun = await inAnswers(folder, () => undefined);
  if ('status' in begun) return begun.status;
  const plan = planImport(sheet, file, folder);
  if (plan.unknown.length > 0)
    console.error(readable(`Deze kolommen zijn niet bekend en worden niet overgenomen: ${plan.unknown.join(', ')}.`));
  if (plan.changes.length > 0) for (const line of changeLines(plan.changes, sheet.keepRows)) console.log(line);
  if (plan.refusal.length > 0) {
    for (const line of plan.refusal) console.error(line);
    return exitStatus.errors;
  }
  if (plan.changes.length === 0) {
    console.log(`Geen wijzigingen: ${sheet.file} is al gelijk aan ${visible(file)}.`);
    return exitStatus.done;
  }
  const agreed = await ask(questionOf(plan));
  if (agreed) return write(plan, sheet, folder);
  if (agreed === false) console.log('Er is niets veranderd.');
  else console.error('Er is niets veranderd. Geef --yes om de wijzigingen over te nemen.');
  return agreed === false ? exitStatus.done : exitStatus.wrongUse;
}

function questionOf({ changes }: ImportPlan): string {
  const removed = changes.filter(({ kind }) => kind === 'removed').length;
  const also = removed === 0 ? '' : ` en ${plural(removed, 'regel', 'regels')} verwijderen`;
  return `Deze wijzigingen overnemen${also}?`;
}

async function write({ source, edited }: ImportPlan, sheet: SheetOf, folder: string): Promise<number> {
  let isStale = false;
  const written = await inAnswers(folder, () => {
    isStale = sourceOf(sheet, folder) !== source;
    return isStale ? undefined : writeFiles(folder, [{ path: sheet.file, bytes: new TextEncoder().encode(edited) }]);
  });
  if ('status' in written) return written.status;
  if (isStale) {
    console.error(`${sheet.file} is intussen door iemand anders veranderd. Er is niets overgenomen; probeer opnieuw.`);
    return exitStatus.errors;
  }
  if (written.failure) {
    console.error(explainWriteFailure(written.failure, folder, 'antwoorden'));
    return exitStatus.notWritten;
  }
  console.log(`Overgenomen in ${visible(join(folder, sheet.file))}.`);
  return exitStatus.done;
}
