import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { keepHeapSmall } from '../small-heap.ts';
import { checkFolder } from '../write/check-folder.ts';
import { finishInterrupted, writeFiles } from '../write/write-files.ts';
import { whyNoAnswers } from './answers-folder.ts';
import { exitStatus } from './exit-status.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { openQuestionLines } from './open-question-lines.ts';
import { whyNotThere } from './output-folder.ts';
import { packageFolder } from './package-folder.ts';
import { errorCount, problemLines } from './problem-lines.ts';
import { progress, summaryLines } from './summary.ts';

/** Adds `paraat build`, which hands its exit status to `end`. */
export function addBuildCommand(program: Command, end: (status: number) => void): void {
  program
    .command('build')
    .description('controleert de antwoorden en maakt alle documenten')
    .argument('[map]', 'de map met antwoorden', 'input/voorbeeldziekenhuis')
    .option('--out <map>', 'waar de documenten komen (standaard: output/<naam van de map>)')
    .addHelpText(
      'after',
      '\nVoorbeeld:\n  paraat build input/voorbeeldziekenhuis\n  paraat build input/anders --out ~/plannen',
    )
    .action(async (folder: string, options: { out?: string }) => {
      end(await runBuild(folder, options.out ?? join('output', basename(resolve(folder)))));
    });
}

/** Builds the documents of a folder into another and prints what came of it; the result is the exit status. */
export async function runBuild(folder: string, target: string): Promise<number> {
  const started = performance.now();
  const misuse = whyNoAnswers(folder) ?? whyNotThere(target, folder);
  if (misuse) {
    console.error(misuse);
    return exitStatus.wrongUse;
  }
  // Before the work: what an earlier command left is ended also when the answers hold an error, and nobody waits in vain.
  const barred = finishInterrupted(target) ?? checkFolder(target);
  if (barred) {
    console.error(explainWriteFailure(barred, target));
    return exitStatus.notWritten;
  }
  keepHeapSmall();
  // All that makes documents is loaded here: the other commands do without.
  const { build } = await import('../build.ts');
  const progressLine = progress(process.stdout);
  const result = await build(folder, join(packageFolder, 'templates'), progressLine.document).finally(
    progressLine.done,
  );
  for (const line of problemLines(result.problems, folder, result.workspace.answers)) console.error(line);
  const errors = errorCount(result.problems);
  if (errors) {
    console.error(`${errors}; er is niets gemaakt of veranderd.`);
    return exitStatus.errors;
  }
  const failure = writeFiles(target, result.files);
  if (failure) {
    console.error(explainWriteFailure(failure, target));
    return exitStatus.notWritten;
  }
  for (const line of openQuestionLines(result.problems, folder)) console.log(line);
  for (const line of summaryLines(result, target, performance.now() - started)) console.log(line);
  return exitStatus.done;
}
