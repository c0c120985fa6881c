import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { BuildReport } from '../model/build-report.ts';
import { rebuild } from '../rebuild.ts';
import { keepHeapSmall } from '../small-heap.ts';
import { exitStatus } from './exit-status.ts';
import { explainBusy } from './explain-busy.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { keptLines } from './kept-lines.ts';
import { openQuestionLines } from './open-question-lines.ts';
import { whyNotThere } from './output-folder.ts';
import { packageFolder } from './package-folder.ts';
import { errorCount, problemLines } from './problem-lines.ts';
import { refreshEditorHelp } from './refresh-editor-help.ts';
import { selectionOf } from './selection-argument.ts';
import { progress, summaryLines } from './summary.ts';
import { thisProcess } from './this-process.ts';
import { toolDigest } from './tool-digest.ts';
import { whyNothingMade } from './why-nothing-made.ts';

interface Options {
  readonly out?: string;
  readonly only?: string;
  readonly format?: string;
  readonly edition?: string;
}

/** Adds `paraat build`, which hands its exit status to `end`. */
export function addBuildCommand(program: Command, end: (status: number) => void): void {
  program
    .command('build')
    .description('controleert de antwoorden en maakt de documenten die veranderd zijn')
    .argument('[map]', 'de map met antwoorden', 'input/voorbeeldziekenhuis')
    .option('--out <map>', 'waar de documenten komen (standaard: output/<naam van de map>)')
    .option('--only <document>', 'maak alleen dit document of deze reeks; de andere bestanden blijven zoals ze zijn')
    .option('--format <vorm>', 'maak alleen pdf of docx; de andere bestanden blijven zoals ze zijn')
    .option(
      '--edition <uitgave>',
      'voor wie: intern (alles), keten, openbaar of functionaris; in een map met die naam erachter',
    )
    .addHelpText(
      'after',
      `
Voorbeeld:
  npx paraat build input/voorbeeldziekenhuis
  npx paraat build input/anders --out ~/plannen
  npx paraat build --only crisisplan --format pdf
  npx paraat build input/voorbeeldziekenhuis --edition openbaar`,
    )
    .action(async (folder: string, options: Options) => {
      end(await runBuild(folder, options));
    });
}

/** Builds the documents of a folder into another and prints what came of it; the result is the exit status. */
export async function runBuild(folder: string, options: Options): Promise<number> {
  const started = performance.now();
  const templatesFolder = join(packageFolder, 'templates');
  const selection = await selectionOf(options, templatesFolder);
  const edition = typeof selection === 'string' ? undefined : selection.edition;
  const output = options.out ?? join('output', [basename(resolve(folder)), ...(edition ? [edition] : [])].join('-'));
  const misuse =
    typeof selection === 'string' ? selection : ((await whyNotFrom(folder)) ?? whyNotThere(output, folder));
  if (misuse || typeof selection === 'string') {
    console.error(misuse);
    return exitStatus.wrongUse;
  }
  keepHeapSmall();
  const progressLine = progress(process.stdout);
  const order = { folder, templatesFolder, output, selection, tool: toolDigest() };
  const outcome = await rebuild(order, thisProcess, progressLine.document).finally(progressLine.done);
  if ('workspace' in outcome) await refreshEditorHelp(folder, outcome.workspace);
  switch (outcome.kind) {
    case 'busy':
      console.error(explainBusy(outcome.owner, thisProcess, output));
      return exitStatus.notWritten;
    case 'not-written':
      console.error(explainWriteFailure(outcome.failure, output));
      return exitStatus.notWritten;
    case 'errors': {
      for (const line of problemLines(outcome.problems, folder, outcome.workspace.answers)) console.error(line);
      console.error(`${errorCount(outcome.problems)}; er is niets gemaakt of veranderd.`);
      const { olderAnswers } = await import('./older-answers.ts');
      const older = olderAnswers(outcome.workspace, folder);
      if (older !== undefined) console.error(older);
      return exitStatus.errors;
    }
    default:
      show(outcome.report, folder);
      if (outcome.kind === 'built') for (const line of keptLines(outcome, output)) console.log(line);
      for (const line of summaryLines(outcome.report, output, performance.now() - started)) console.log(line);
      if (outcome.report.files === 0 && selection.only !== undefined) console.log(whyNothingMade(selection.only));
      if (outcome.kind === 'built' && (selection.only ?? selection.format) !== undefined)
        console.log('De andere bestanden in die map zijn niet bijgewerkt.');
      if (outcome.kind === 'unchanged')
        console.log('Er is niets veranderd sinds de vorige keer: deze bestanden stonden er al.');
      return exitStatus.done;
  }
}

/** A folder that holds the first file of an institution is one; only where it does not, it is worth finding out what is meant. */
const whyNotFrom = async (folder: string): Promise<string | undefined> =>
  existsSync(join(folder, 'instelling.yaml')) ? undefined : (await import('./answers-folder.ts')).whyNoAnswers(folder);

function show({ problems, lines }: BuildReport, folder: string): void {
  const shown = Object.entries(lines).map(([file, texts]) => {
    const all: string[] = [];
    for (const [line, text] of Object.entries(texts)) all[Number(line) - 1] = text;
    return [file, { lines: all }] as const;
  });
  for (const line of problemLines(problems, folder, new Map(shown))) console.error(line);
  for (const line of openQuestionLines(problems, folder)) console.log(line);
}
