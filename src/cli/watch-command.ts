import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { inOutput } from '../rebuild.ts';
import type { LiveBuild } from '../watch/live-build.ts';
import type { Step } from '../watch/step.ts';
import { askedFolder } from './asked-folder.ts';
import { exitStatus } from './exit-status.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { whyNotThere } from './output-folder.ts';
import { packageFolder } from './package-folder.ts';
import { refreshEditorHelp } from './refresh-editor-help.ts';
import { thisProcess } from './this-process.ts';
import { toolDigest } from './tool-digest.ts';
import { visible } from './visible.ts';
import { WatchLines } from './watch-lines.ts';

const ENDING = ['SIGINT', 'SIGTERM'] as const;

interface Options {
  readonly out?: string;
  readonly preview?: boolean;
}

/** Adds `paraat watch`, which hands its exit status to `end`. */
export function addWatchCommand(program: Command, end: (status: number) => void): void {
  program
    .command('watch')
    .description('maakt de documenten opnieuw zodra u een antwoord opslaat, tot u stopt met Ctrl-C')
    .argument('[map]', 'de map met antwoorden (mag weg als er maar één is)')
    .option('--out <map>', 'waar de documenten komen (standaard: output/<naam van de map>)')
    .option('--preview', 'toont het document ook in uw browser, en werkt het daar bij')
    .addHelpText(
      'after',
      '\nVoorbeeld:\n  npx paraat watch input/voorbeeldziekenhuis\n  npx paraat watch input/voorbeeldziekenhuis --preview',
    )
    .action(async (typed: string | undefined, options: Options) => {
      end(await runWatch(typed, options));
    });
}

async function runWatch(typed: string | undefined, { out, preview = false }: Options): Promise<number> {
  const asked = askedFolder(typed);
  if ('misuse' in asked) {
    console.error(asked.misuse);
    return exitStatus.wrongUse;
  }
  const { folder } = asked;
  const target = out ?? join('output', basename(resolve(folder)));
  const misuse = whyNotThere(target, folder);
  if (misuse) {
    console.error(misuse);
    return exitStatus.wrongUse;
  }
  const barred = await inOutput(target, thisProcess, async () => undefined);
  if (barred?.kind === 'not-written') {
    console.error(explainWriteFailure(barred.failure, target));
    return exitStatus.notWritten;
  }
  const { LiveBuild } = await import('../watch/live-build.ts');
  const { watchAnswers } = await import('../watch/watch-answers.ts');
  const ending = new AbortController();
  const stop = () => ending.abort();
  for (const signal of ENDING) process.on(signal, stop);
  const templatesFolder = join(packageFolder, 'templates');
  const live = new LiveBuild({ folder, templatesFolder, output: target, tool: toolDigest() }, thisProcess);
  const lines = new WatchLines(folder, target, live);
  console.log(`Paraat let op ${visible(folder)} en maakt de documenten na elke wijziging opnieuw. Stoppen: Ctrl-C.`);
  console.log('Eerst worden alle documenten één keer gemaakt; dat duurt even.');
  const shown = preview ? await show(target, live) : null;
  let help = Promise.resolve();
  await watchAnswers(
    folder,
    live,
    (step, milliseconds) => {
      shown?.take(step);
      if (step.kind === 'problems') help = help.then(() => refreshEditorHelp(folder, step.workspace));
      const time = new Date().toTimeString().slice(0, 8);
      const print = ['problems', 'not-written', 'busy'].includes(step.kind) ? console.error : console.log;
      for (const line of lines.linesOf(step, milliseconds, time)) print(line);
    },
    ending.signal,
  );
  for (const signal of ENDING) process.off(signal, stop);
  await shown?.close();
  await help;
  console.log(lines.lastLine());
  return exitStatus.done;
}

/** Serves the preview, and says where. */
async function show(target: string, live: LiveBuild) {
  const { Preview } = await import('../preview/preview.ts');
  const { startPreview } = await import('../preview/preview-server.ts');
  const preview = new Preview(live);
  const server = await startPreview(preview, target);
  console.log(`Bekijk het document in uw browser: ${server.address} (alleen op deze computer)`);
  return {
    take: (step: Step) => {
      if (preview.take(step)) server.tell();
    },
    close: server.close,
  };
}
