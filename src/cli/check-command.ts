import type { Command } from 'commander';
import { bestaandeDatum } from '../../blocks/schema/bestaande-datum.ts';
import { failed } from '../model/diagnostic.ts';
import { askedFolder } from './asked-folder.ts';
import { checkJson } from './check-json.ts';
import { checkLines } from './check-lines.ts';
import { exitStatus } from './exit-status.ts';
import { olderAnswers } from './older-answers.ts';
import { today } from './today.ts';
import { visible } from './visible.ts';

interface Options {
  readonly peildatum?: string;
  readonly format: string;
}

/** Adds `paraat check`, which hands its exit status to `end`. */
export function addCheckCommand(program: Command, end: (status: number) => void): void {
  program
    .command('check')
    .description('controleert de antwoorden en laat zien hoe ver u bent, zonder documenten te maken')
    .argument('[map]', 'de map met antwoorden (mag weg als er maar één is)')
    .option('--peildatum <jjjj-mm-dd>', 'de dag waarop wordt beoordeeld (standaard: vandaag)')
    .option('--format <vorm>', 'tekst om te lezen, of json voor een ander programma', 'tekst')
    .addHelpText(
      'after',
      `
Het getal aan het eind is 0, of 1 als er fouten zijn, of 2 als de opdracht zelf niet klopt.
Of elk teken in het lettertype zit en elke tabel op de bladzijde past, blijkt pas bij paraat build.

Voorbeelden:
  npx paraat check input/voorbeeldziekenhuis
  npx paraat check input/voorbeeldziekenhuis --peildatum 2027-07-01
  npx paraat check input/voorbeeldziekenhuis --format json > stand.json`,
    )
    .action(async (typed: string | undefined, options: Options) => {
      end(await runCheck(typed, options));
    });
}

async function runCheck(typed: string | undefined, { peildatum = today(), format }: Options): Promise<number> {
  const misuse = whyNotDate(peildatum) ?? whyNotFormat(format);
  // Another program reads what JSON prints: no line may stand before it.
  const asked = misuse === undefined ? askedFolder(typed, format === 'json' ? () => {} : console.log) : { misuse };
  if ('misuse' in asked) {
    console.error(asked.misuse);
    return exitStatus.wrongUse;
  }
  const { folder } = asked;
  const { check } = await import('../check.ts');
  const result = check(folder, peildatum);
  if (format === 'json') console.log(JSON.stringify(checkJson(result, peildatum), null, 2));
  else for (const line of checkLines(result, folder, peildatum, process.stdout)) console.log(line);
  if (!failed(result.problems)) return exitStatus.done;
  const older = olderAnswers(result.workspace, folder);
  if (older !== undefined) console.error(older);
  return exitStatus.errors;
}

const whyNotDate = (date: string): string | undefined =>
  bestaandeDatum(date)
    ? undefined
    : `"${visible(date)}" is geen datum. Schrijf bij --peildatum eerst het jaar, dan de maand en de dag, bijvoorbeeld 2027-07-01.`;

const whyNotFormat = (format: string): string | undefined =>
  ['tekst', 'json'].includes(format)
    ? undefined
    : `De vorm "${visible(format)}" bestaat niet. Kies bij --format tekst of json.`;
