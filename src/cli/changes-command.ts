import { join } from 'node:path';
import type { Command } from 'commander';
import { isVersionNumber } from '../model/version-number.ts';
import { askedFolder } from './asked-folder.ts';
import { exitStatus } from './exit-status.ts';
import { packageFolder } from './package-folder.ts';
import { problemLines } from './problem-lines.ts';
import { reportLines } from './report-lines.ts';
import { visible } from './visible.ts';

/** Adds `paraat changes`, which hands its exit status to `end`. */
export function addChangesCommand(program: Command, end: (status: number) => void): void {
  program
    .command('changes')
    .description('toont wat er veranderde tussen twee vastgelegde versies, of sinds de laatste')
    .argument('[van]', 'de oudste versie (standaard: de laatst vastgelegde)')
    .argument('[tot]', 'de nieuwste versie (standaard: de antwoorden van nu)')
    .argument('[map]', 'de map met antwoorden (mag weg als er maar één is)')
    .addHelpText(
      'after',
      '\nVoorbeeld:\n  npx paraat changes input/mijnziekenhuis\n  npx paraat changes 2.0 input/mijnziekenhuis\n  npx paraat changes 1.9 2.0 input/mijnziekenhuis',
    )
    .action(async (...args: unknown[]) => {
      const typed = args.slice(0, 3).filter((arg): arg is string => typeof arg === 'string');
      end(await runChanges(typed));
    });
}

async function runChanges(typed: readonly string[]): Promise<number> {
  const versions = typed.filter(isVersionNumber);
  const [typedFolder, ...others] = typed.filter((one) => !isVersionNumber(one));
  if (versions.length > 2 || others.length > 0) {
    console.error(
      `Geef hooguit twee versies en één map. Een map die als een versie heet, schrijft u als ./${visible(versions[0] ?? '2.0')}.`,
    );
    return exitStatus.wrongUse;
  }
  const asked = askedFolder(typedFolder);
  if ('misuse' in asked) {
    console.error(asked.misuse);
    return exitStatus.wrongUse;
  }
  const { folder } = asked;
  const { changesBetween } = await import('../changes.ts');
  const report = changesBetween(folder, join(packageFolder, 'templates'), versions[0], versions[1]);
  if ('problems' in report) {
    if (report.reason !== undefined) console.error(report.reason);
    for (const line of problemLines(report.problems, folder, report.workspace.answers)) console.error(line);
    return exitStatus.errors;
  }
  for (const line of reportLines(report)) console.log(line);
  return exitStatus.done;
}
