import { join } from 'node:path';
import type { Command } from 'commander';
import { loadWorkspace } from '../load/load-workspace.ts';
import { readFile } from '../load/read-file.ts';
import { type FileMigration, planMigrations } from '../migrate/plan-migrations.ts';
import { isError } from '../model/diagnostic.ts';
import type { OutputFile } from '../model/output-file.ts';
import { editAnswers } from '../write/edit-answers.ts';
import { writeFiles } from '../write/write-files.ts';
import { askedFolder } from './asked-folder.ts';
import { exitStatus } from './exit-status.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { inAnswers } from './in-answers.ts';
import { problemLines } from './problem-lines.ts';
import { asArgument, readable, visible } from './visible.ts';

/** Adds `paraat migrate`, which hands its exit status to `end`. */
export function addMigrateCommand(program: Command, end: (status: number) => void): void {
  program
    .command('migrate')
    .description('brengt antwoorden die voor een oudere Paraat zijn geschreven naar deze versie')
    .argument('[map]', 'de map met antwoorden (mag weg als er maar één is)')
    .addHelpText(
      'after',
      `
U ziet per bestand wat er is veranderd en wat u zelf nog nakijkt. Verder blijft elke letter staan: volgorde,
opmerkingen en aanhalingstekens. Wat in de map versies staat, verandert nooit.

Voorbeeld:
  npx paraat migrate input/voorbeeldziekenhuis`,
    )
    .action(async (folder: string | undefined) => {
      end(await runMigrate(folder));
    });
}

async function runMigrate(typed: string | undefined): Promise<number> {
  const asked = askedFolder(typed);
  if ('misuse' in asked) {
    console.error(asked.misuse);
    return exitStatus.wrongUse;
  }
  const { folder } = asked;
  const begun = await inAnswers(folder, () => undefined);
  if ('status' in begun) return begun.status;
  const { workspace, problems } = loadWorkspace(folder);
  const errors = problems.filter(isError);
  if (errors.length > 0) {
    for (const line of problemLines(errors, folder, workspace.answers)) console.error(line);
    console.error('Verbeter eerst wat hierboven staat; er is niets veranderd.');
    return exitStatus.errors;
  }
  const plans = planMigrations(workspace);
  if (plans.length === 0) {
    console.log(`Er is niets te doen: de antwoorden in ${visible(folder)} passen bij deze versie van Paraat.`);
    return exitStatus.done;
  }
  const edited = plans.map((plan) => editedFile(folder, plan));
  const written = await inAnswers(folder, () => writeFiles(folder, edited));
  if ('status' in written) return written.status;
  if (written.failure) {
    console.error(explainWriteFailure(written.failure, folder, 'antwoorden'));
    return exitStatus.notWritten;
  }
  for (const line of report(plans, folder)) console.log(line);
  return exitStatus.done;
}

function editedFile(folder: string, { file, answers }: FileMigration): OutputFile {
  const bytes = readFile(file, join(folder, file), true);
  const source = bytes instanceof Uint8Array ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : '';
  return { path: file, bytes: new TextEncoder().encode(editAnswers(source, answers)) };
}

function report(plans: readonly FileMigration[], folder: string): string[] {
  const toDo = plans.flatMap((plan) => plan.toDo.map((line) => `  ${visible(join(folder, plan.file))}: ${line}`));
  return [
    ...plans.flatMap(({ file, changes }) => [
      `${visible(join(folder, file))} is bijgewerkt:`,
      ...changes.map((line) => `  ${readable(line)}`),
    ]),
    ...(toDo.length > 0 ? ['', 'Dit kijkt u zelf nog na:', ...toDo] : []),
    '',
    `Controleer het geheel met: npx paraat check ${asArgument(folder)}`,
  ];
}
