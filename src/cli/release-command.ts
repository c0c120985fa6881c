import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { changeSummary } from '../analyse/compare/change-summary.ts';
import { formatting } from '../compose/formatting.ts';
import { failed } from '../model/diagnostic.ts';
import { releaseFiles } from '../model/release.ts';
import { packsFolder } from '../model/selection.ts';
import { isVersionNumber } from '../model/version-number.ts';
import type { ReleasePlan } from '../release.ts';
import { writeRelease } from '../write/write-release.ts';
import type { Talk } from './ask.ts';
import { askedFolder } from './asked-folder.ts';
import { buildAgain } from './build-again.ts';
import { runBuild } from './build-command.ts';
import { exitStatus } from './exit-status.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { inAnswers } from './in-answers.ts';
import { openQuestionLines } from './open-question-lines.ts';
import { whyNotThere } from './output-folder.ts';
import { packageFolder } from './package-folder.ts';
import { plural, problemLines } from './problem-lines.ts';
import { today } from './today.ts';
import { asArgument, readable, visible } from './visible.ts';

interface Options {
  readonly reden?: string;
  readonly geraadpleegd?: string;
  readonly out?: string;
  readonly yes?: true;
}

/** Adds `paraat release`, which hands its exit status to `end`. */
export function addReleaseCommand(program: Command, end: (status: number) => void, talk: Talk): void {
  program
    .command('release')
    .description('legt een vastgestelde versie vast en maakt de documenten ervan')
    .argument('<versie>', 'het nummer, hoger dan dat van de vorige versie')
    .argument('[map]', 'de map met antwoorden (mag weg als er maar één is)')
    .option('--reden <tekst>', 'waarom er een nieuwe versie is')
    .option('--geraadpleegd <namen>', 'wie zijn geraadpleegd')
    .option('--out <map>', 'waar de documenten komen (standaard: output/<naam van de map>)')
    .option('--yes', 'vraag niets; neem reden en geraadpleegd uit de antwoorden als u ze niet geeft')
    .addHelpText(
      'after',
      '\nVoorbeeld:\n  npx paraat release 2.1 input/mijnziekenhuis\n  npx paraat release 2.1 input/mijnziekenhuis --reden "Lessen van de oefening in maart" --yes\n\nU legt een versie pas vast als het besluit genomen is. Wat is vastgelegd, wordt nooit meer veranderd.',
    )
    .action(async (versie: string, folder: string | undefined, options: Options) => {
      end(await runRelease(versie, folder, options, talk));
    });
}

async function runRelease(versie: string, typed: string | undefined, options: Options, talk: Talk): Promise<number> {
  // A folder where the number belongs would else release another institution.
  const noNumber = whyNoNumber(versie);
  if (noNumber !== undefined) return said(noNumber, exitStatus.wrongUse);
  const asked = askedFolder(typed);
  if ('misuse' in asked) return said(asked.misuse, exitStatus.wrongUse);
  const { folder } = asked;
  const target = options.out ?? join('output', basename(resolve(folder)));
  const misuse = whyNotThere(target, folder);
  if (misuse) return said(misuse, exitStatus.wrongUse);
  const { planRelease } = await import('../release.ts');
  const plan = planRelease(folder, join(packageFolder, 'templates'), versie, today());
  if (!plan.files) return refuse(versie, plan, folder);

  for (const line of planLines(plan)) console.log(line);
  const reden = await answerTo('Waarom is er een nieuwe versie?', options.reden, plan.suggested.reden, options, talk);
  const geraadpleegd = await answerTo(
    'Wie zijn geraadpleegd?',
    options.geraadpleegd,
    plan.suggested.geraadpleegd,
    options,
    talk,
  );
  if (!reden || !geraadpleegd)
    return said(
      `Versie ${versie} is niet vastgelegd: geef ${reden ? 'met --geraadpleegd wie zijn geraadpleegd' : 'met --reden waarom er een nieuwe versie is'}.`,
      exitStatus.wrongUse,
    );
  const agreed = options.yes ? true : await talk.ask(questionOf(versie, plan));
  if (agreed === undefined) return said('Er is niets vastgelegd. Geef --yes om het te doen.', exitStatus.wrongUse);
  if (!agreed) {
    console.log('Er is niets vastgelegd.');
    return exitStatus.done;
  }
  const files = plan.files({ reden, geraadpleegd });
  const written = await inAnswers(folder, () => writeRelease(folder, versie, files));
  if ('status' in written) return written.status;
  const { failure } = written;
  if (failure?.code === 'EEXIST' || failure?.code === 'ENOTEMPTY')
    return said(`Versie ${versie} bestaat intussen al. Er is niets vastgelegd.`, exitStatus.errors);
  if (failure) return said(explainWriteFailure(failure, folder), exitStatus.notWritten);
  console.log(`Versie ${versie} is vastgelegd in ${visible(join(folder, releaseFiles.folder, versie))}.`);
  const status = await runBuild(folder, { out: target });
  if (status !== exitStatus.done)
    console.error(`Versie ${versie} is wel vastgelegd. Maak de documenten met: ${buildAgain(folder, target)}`);
  if (existsSync(join(target, packsFolder)))
    console.log(
      `In ${visible(join(target, packsFolder))} staan nog de pakketten van een eerdere versie. Nieuwe maakt u met: npx paraat distribute ${asArgument(folder)}`,
    );
  return status;
}

const whyNoNumber = (versie: string): string | undefined =>
  isVersionNumber(versie)
    ? undefined
    : `"${visible(versie)}" is geen versienummer: gebruik cijfers met punten ertussen. Typ eerst het nummer en dan de map, bijvoorbeeld: npx paraat release 2.1 input/mijnziekenhuis`;

/** What was given, else what is typed or taken over; undefined when there is neither. */
async function answerTo(
  question: string,
  given: string | undefined,
  suggested: string,
  { yes }: Options,
  { askText }: Talk,
): Promise<string | undefined> {
  const text = given ?? (yes ? suggested : await askText(question, suggested));
  return text?.trim() || undefined;
}

function refuse(versie: string, plan: ReleasePlan, folder: string): number {
  const { problems, workspace, refusals } = plan;
  for (const line of problemLines(problems, folder, workspace.answers)) console.error(line);
  const isError = failed(problems);
  const open = problems.filter(({ severity }) => severity === 'open').length;
  if (!isError) {
    for (const line of openQuestionLines(problems, folder)) console.error(line);
    for (const reason of refusals) console.error(readable(reason));
    if (open > 0)
      console.error(
        `Er ${open === 1 ? 'is' : 'zijn'} nog ${plural(open, 'open vraag', 'open vragen')}. Beantwoord ${open === 1 ? 'die' : 'ze'}, of zet er met nvt: een reden bij.`,
      );
  }
  console.error(`Versie ${visible(versie)} is niet vastgelegd.`);
  return exitStatus.errors;
}

function planLines({ since, changes, decision }: ReleasePlan): string[] {
  if (since === undefined) return ['Dit wordt de eerste versie die Paraat vastlegt.'];
  const { versie, vastgesteld_op } = since;
  return [
    `Wat er veranderde sinds versie ${versie}:`,
    ...changes.map((one) => readable(`  ${changeSummary(one)}`)),
    ...(decision.op === vastgesteld_op
      ? [`Let op: het besluit heeft dezelfde datum als dat over versie ${versie}. Klopt vastgesteld_op?`]
      : []),
  ];
}

const questionOf = (versie: string, { decision }: ReleasePlan): string =>
  readable(
    `Versie ${versie} vastleggen, vastgesteld door ${decision.door} op ${formatting.datum(decision.op)}, geldig vanaf ${formatting.datum(decision.ingang)}?`.replaceAll(
      '\u00a0',
      ' ',
    ),
  );

function said(message: string, status: number): number {
  console.error(message);
  return status;
}
