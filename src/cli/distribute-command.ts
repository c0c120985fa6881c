import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { bestaandeDatum } from '../../blocks/schema/bestaande-datum.ts';
import { releaseFiles } from '../model/release.ts';
import { packsFolder } from '../model/selection.ts';
import { keepHeapSmall } from '../small-heap.ts';
import { askedFolder } from './asked-folder.ts';
import { exitStatus } from './exit-status.ts';
import { explainBusy } from './explain-busy.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { keptLines } from './kept-lines.ts';
import { whyNotThere } from './output-folder.ts';
import { packageFolder } from './package-folder.ts';
import { plural, problemLines } from './problem-lines.ts';
import { thisProcess } from './this-process.ts';
import { today } from './today.ts';
import { readable, visible } from './visible.ts';

const MOST_NAMED = 10;

interface Options {
  readonly out?: string;
  readonly peildatum?: string;
}

/** Adds `paraat distribute`, which hands its exit status to `end`. */
export function addDistributeCommand(program: Command, end: (status: number) => void): void {
  program
    .command('distribute')
    .description('maakt van een vastgelegde versie voor ieder op de distributielijst een eigen pakket, en het register')
    .argument('[map]', 'de map met antwoorden (mag weg als er maar één is)')
    .option('--out <map>', 'waar de pakketten komen (standaard: output/<naam van de map>)')
    .option('--peildatum <jjjj-mm-dd>', 'de dag die in het register komt (standaard: vandaag)')
    .addHelpText(
      'after',
      `
Er wordt niets verstuurd: bericht.eml is een concept, dat u opent, naleest en zelf verzendt.
In versies/<versie>/verspreiding.yaml vult u in wie de ontvangst bevestigde; daarna nog eens paraat distribute, en het register klopt weer.

Voorbeeld:
  npx paraat distribute input/mijnziekenhuis
  npx paraat distribute input/mijnziekenhuis --out ~/verspreiding`,
    )
    .action(async (folder: string | undefined, options: Options) => {
      end(await runDistribute(folder, options));
    });
}

async function runDistribute(typed: string | undefined, { out, peildatum = today() }: Options): Promise<number> {
  const asked = askedFolder(typed);
  if ('misuse' in asked) return said(asked.misuse, exitStatus.wrongUse);
  const { folder } = asked;
  const output = out ?? join('output', basename(resolve(folder)));
  const misuse = whyNotDate(peildatum) ?? whyNotThere(output, folder);
  if (misuse) return said(misuse, exitStatus.wrongUse);
  keepHeapSmall();
  const { planDistribution } = await import('../plan-distribution.ts');
  const plan = planDistribution(folder, join(packageFolder, 'templates'));
  if (!('copies' in plan)) {
    for (const line of problemLines(plan.problems, folder, plan.answers)) console.error(line);
    if (plan.reason !== undefined) console.error(readable(plan.reason));
    return said('Er is niets gemaakt of veranderd.', exitStatus.errors);
  }
  for (const line of problemLines(plan.problems, folder, plan.workspace.answers)) console.error(line);
  const register = join(folder, releaseFiles.folder, plan.entry.versie, releaseFiles.distribution);
  const { distributeInto } = await import('../distribute-into.ts');
  const shown = progress(process.stdout);
  const outcome = await distributeInto(plan, folder, output, peildatum, thisProcess, shown.pack).finally(shown.done);
  switch (outcome.kind) {
    case 'leaks':
      for (const line of problemLines(outcome.problems, folder, plan.workspace.answers)) console.error(line);
      return said(
        'Er is niets gemaakt of veranderd. Haal weg wat er niet in hoort en leg daarna een nieuwe versie vast.',
        exitStatus.errors,
      );
    case 'outdated':
      return said(
        `Het register ${visible(register)} is veranderd terwijl de pakketten werden gemaakt. Er is niets anders gemaakt of veranderd. Geef de opdracht nog eens, dan telt die verandering mee.`,
        exitStatus.notWritten,
      );
    case 'busy':
      return said(explainBusy(outcome.owner, thisProcess, output), exitStatus.notWritten);
    case 'not-written':
      return said(explainWriteFailure(outcome.failure, output), exitStatus.notWritten);
    case 'not-registered':
      console.error(explainWriteFailure(outcome.failure, outcome.where, 'antwoorden'));
      return said(
        'De pakketten zijn wel gemaakt. Geef de opdracht nog eens, dan komt het register erbij.',
        exitStatus.notWritten,
      );
    default: {
      const { packs, drafts, withoutAddress, toHandIn } = outcome.result;
      for (const line of keptLines(outcome.placed, output)) console.log(line);
      console.log(
        `Versie ${plan.entry.versie}: ${plural(packs, 'pakket', 'pakketten')} in ${visible(join(output, packsFolder))}, waarvan ${drafts} met een bericht om te versturen.`,
      );
      if (withoutAddress.length > 0) console.log(`Zonder e-mailadres, dus zonder bericht: ${named(withoutAddress)}.`);
      if (toHandIn > 0)
        console.log(
          `In te trekken: ${plural(toHandIn, 'exemplaar', 'exemplaren')} van eerdere versies; zie het register.`,
        );
      console.log(`Het register staat in ${visible(register)}. Er is niets verstuurd.`);
      return exitStatus.done;
    }
  }
}

/** Redrawn on a terminal; elsewhere nothing, for hundreds of lines would say no more. */
function progress(stream: NodeJS.WriteStream): { pack: (done: number, all: number) => void; done: () => void } {
  if (stream.isTTY !== true) return { pack: () => {}, done: () => {} };
  return {
    pack: (done, all) => void stream.write(`\r\u001b[K${done} van ${plural(all, 'pakket', 'pakketten')}`),
    done: () => void stream.write('\r\u001b[K'),
  };
}

function named(names: readonly string[]): string {
  const left = names.length - MOST_NAMED;
  const some = names.slice(0, MOST_NAMED).map(visible).join(', ');
  return left > 0 ? `${some} en nog ${left}` : some;
}

const whyNotDate = (date: string): string | undefined =>
  bestaandeDatum(date)
    ? undefined
    : `"${visible(date)}" is geen datum. Schrijf bij --peildatum eerst het jaar, dan de maand en de dag, bijvoorbeeld 2027-01-04.`;

function said(message: string, status: number): number {
  console.error(message);
  return status;
}
