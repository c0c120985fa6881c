import { statSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { schemaOfFile } from '../../blocks/institution.ts';
import { sectoren } from '../../blocks/sectoren.ts';
import { choicesOf } from '../editor/choices-of.ts';
import { editorSchemas } from '../editor/editor-schemas.ts';
import { loadNorms } from '../load/load-norms.ts';
import { readAnswers } from '../load/read-answers.ts';
import type { OutputFile } from '../model/output-file.ts';
import { aanpakken, type Intake } from '../starter/intake.ts';
import { starterFiles } from '../starter/starter-files.ts';
import { finishInterrupted, writeFiles } from '../write/write-files.ts';
import type { Talk } from './ask.ts';
import { exitStatus } from './exit-status.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { type InitOptions, type Interview, readIntake } from './init-intake.ts';
import { plural } from './problem-lines.ts';
import { today } from './today.ts';
import { whyUnfitName } from './unfit-name.ts';
import { asArgument, visible } from './visible.ts';
import { whyNotEmpty } from './why-not-empty.ts';

/** Adds `paraat init`, which hands its exit status to `end` and asks with `interview` what no option says. */
export function addInitCommand(program: Command, end: (status: number) => void, { interview }: Talk): void {
  program
    .command('init')
    .description('zet een nieuwe map klaar, met alle vragen en hun uitleg')
    .argument('<map>', 'een map die leeg is of nog niet bestaat')
    .addOption(new Option('--sector <soort>', `soort instelling: ${sectoren.join(', ')}`))
    .option('--naam <naam>', 'naam van de instelling')
    .option('--korte-naam <naam>', 'naam voor de kop van een bladzijde')
    .option('--locaties <namen>', 'namen van de locaties, met ; ertussen')
    .option('--teams <namen>', 'hoe uw twee teams heten, zoals "crisisbeleidsteam (CBT); operationeel team (OT)"')
    .option('--organen <namen>', 'hoe bestuur, toezicht, cliëntenraad en ondernemingsraad heten, met ; ertussen')
    .addOption(new Option('--aanpak <aanpak>', `wat u gaat doen: ${Object.keys(aanpakken).join(', ')}`))
    .option('--yes', 'vraag niets; wat u niet noemt, krijgt wat bij de soort past')
    .addHelpText(
      'after',
      '\nVoorbeeld:\n  npx paraat init input/mijnziekenhuis\n  npx paraat init input/de-vlier --sector vvt --naam "Zorgcentrum De Vlier" --locaties "Hoofdgebouw; De Hoek" --yes',
    )
    .action(async (folder: string, options: InitOptions) => end(await runInit(folder, options, interview)));
}

async function runInit(folder: string, options: InitOptions, interview: Interview): Promise<number> {
  // First what an earlier command left half-way: it would make the folder look full.
  const left = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? finishInterrupted(folder) : undefined;
  const misuse = left ? undefined : (whyNotEmpty(folder) ?? whyUnfitName(folder));
  if (misuse !== undefined) return wrongUse(misuse);
  const intake = left ?? (await readIntake(options, interview, today()));
  if (typeof intake === 'string') return wrongUse(intake);
  if (intake === undefined) {
    console.log('Er is niets gemaakt.');
    return exitStatus.done;
  }
  const files = 'inPlace' in intake ? [] : starterFiles(intake);
  const failure = 'inPlace' in intake ? intake : writeFiles(folder, [...files, ...editorHelpOf(files)]);
  if (failure) {
    console.error(explainWriteFailure(failure, folder, 'antwoorden'));
    return exitStatus.notWritten;
  }
  for (const line of whatNext(folder, (intake as Intake).naam, files.length)) console.log(line);
  return exitStatus.done;
}

/** Schemas with the ids of the files that are about to be written. */
function editorHelpOf(files: readonly OutputFile[]): OutputFile[] {
  const answers = files.map(({ path, bytes }) => [path, readAnswers(path, bytes, schemaOfFile(path)).file] as const);
  return editorSchemas(choicesOf({ answers: new Map(answers), normenkaders: loadNorms() }));
}

function wrongUse(message: string): number {
  console.error(message);
  return exitStatus.wrongUse;
}

/** What was made, and the first steps from here. */
function whatNext(folder: string, naam: string, count: number): string[] {
  const shown = asArgument(folder);
  return [
    `${plural(count, 'bestand', 'bestanden')} voor ${visible(naam)} klaargezet in ${visible(folder)}.`,
    'Alles erin is een begin om te veranderen; niets is voorgeschreven.',
    '',
    'Zo gaat u verder:',
    `  1. Maak het eerste concept:  npx paraat build ${shown}`,
    '  2. Open instelling.yaml en daarna registers/functionarissen.yaml en vul in wat leeg is.',
    '  3. Maak de documenten opnieuw. Doe daarna de bouwstenen, één bestand per keer.',
  ];
}
