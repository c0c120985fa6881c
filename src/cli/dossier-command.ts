import { join } from 'node:path';
import type { Command } from 'commander';
import { inOutput } from '../rebuild.ts';
import { keepHeapSmall } from '../small-heap.ts';
import { askedFolder } from './asked-folder.ts';
import { exitStatus } from './exit-status.ts';
import { explainBusy } from './explain-busy.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { whyNotThere } from './output-folder.ts';
import { packageFolder } from './package-folder.ts';
import { errorCount, plural, problemLines } from './problem-lines.ts';
import { selectionOf } from './selection-argument.ts';
import { progress } from './summary.ts';
import { thisProcess } from './this-process.ts';
import { asArgument, visible } from './visible.ts';

interface Options {
  readonly out: string;
  readonly edition: string;
}

/** Adds `paraat dossier`, which hands its exit status to `end`. */
export function addDossierCommand(program: Command, end: (status: number) => void): void {
  program
    .command('dossier')
    .description(
      'maakt een dossier voor wie het plan beoordeelt: alle documenten in één zip, met een lijst om na te gaan of er iets veranderd is',
    )
    .argument('[map]', 'de map met antwoorden (mag weg als er maar één is)')
    .option('--out <map>', 'waar het dossier komt', 'output')
    .option('--edition <uitgave>', 'voor wie: intern, functionaris, keten of openbaar', 'intern')
    .addHelpText(
      'after',
      `
Voorbeeld:
  npx paraat dossier input/mijnziekenhuis
  npx paraat dossier input/mijnziekenhuis --out ~/audit

Zonder --edition bevat het dossier alle antwoorden, ook wat vertrouwelijk is. Nagaan of er iets aan veranderd is: paraat verify <dossier>.`,
    )
    .action(async (folder: string | undefined, options: Options) => {
      end(await runDossier(folder, options));
    });
}

async function runDossier(typed: string | undefined, { out, edition }: Options): Promise<number> {
  const asked = askedFolder(typed);
  if ('misuse' in asked) {
    console.error(asked.misuse);
    return exitStatus.wrongUse;
  }
  const { folder } = asked;
  const templatesFolder = join(packageFolder, 'templates');
  const selection = await selectionOf({ edition }, templatesFolder);
  const misuse = typeof selection === 'string' ? selection : whyNotThere(out, folder);
  if (misuse || typeof selection === 'string') {
    console.error(misuse);
    return exitStatus.wrongUse;
  }
  keepHeapSmall();
  const { planDossier } = await import('../dossier/plan-dossier.ts');
  const { workspace, problems, dossier } = planDossier(folder, templatesFolder, selection.edition ?? 'intern');
  const refuse = (found: typeof problems): number => {
    for (const line of problemLines(found, folder, workspace.answers)) console.error(line);
    console.error(`${errorCount(found)}; er is geen dossier gemaakt.`);
    return exitStatus.errors;
  };
  if (!dossier) return refuse(problems);
  const { printedFingerprint } = await import('../source/bron.ts');
  const { writeDossier } = await import('../dossier/write-dossier.ts');
  const progressLine = progress(process.stdout);
  const outcome = await inOutput(out, thisProcess, () => writeDossier(dossier, out, progressLine.document)).finally(
    progressLine.done,
  );
  if ('owner' in outcome) {
    console.error(explainBusy(outcome.owner, thisProcess, out));
    return exitStatus.notWritten;
  }
  if ('failure' in outcome) {
    console.error(explainWriteFailure(outcome.failure, out));
    return exitStatus.notWritten;
  }
  if ('problems' in outcome) {
    if (outcome.problems) return refuse(outcome.problems);
    console.error(
      `Er is geen dossier gemaakt: er is een fout die pas in de documenten blijkt. Zie paraat build ${asArgument(folder)}.`,
    );
    return exitStatus.errors;
  }
  console.log(`${plural(outcome.files, 'bestand', 'bestanden')} in ${visible(join(out, dossier.fileName))}`);
  console.log(`Kenmerk ${printedFingerprint(dossier.fingerprint)}`);
  if (dossier.isConcept)
    console.log('Let op: dit is een concept. Een versie legt u vast met npx paraat release en haar nummer.');
  return exitStatus.done;
}
