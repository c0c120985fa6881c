import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { type Ask, type AskText, askOnTerminal, askTextOnTerminal } from './ask.ts';
import { addBuildCommand } from './build-command.ts';
import { addChangesCommand } from './changes-command.ts';
import { addCheckCommand } from './check-command.ts';
import { exitStatus } from './exit-status.ts';
import { explainCrash } from './explain-crash.ts';
import { addExportCommand } from './export-command.ts';
import { addImportCommand } from './import-command.ts';
import { inDutch } from './in-dutch.ts';
import { packageFolder } from './package-folder.ts';
import { addReleaseCommand } from './release-command.ts';

/**
 * Runs the command line and prints what it has to say. An error that nobody foresaw ends in a Dutch sentence.
 *
 * @param args what was typed after `paraat`
 * @param ask puts a question to the user
 * @param askText asks the user for a text
 * @returns the exit status
 */
export async function runProgram(
  args: readonly string[],
  ask: Ask = askOnTerminal,
  askText: AskText = askTextOnTerminal,
): Promise<number> {
  let status: number = exitStatus.done;
  try {
    const program = inDutch(new Command('paraat'))
      .description('Maakt van de antwoorden van een zorginstelling een crisisplan, een OTO-plan en een kalender.')
      .version(versionOfPackage(), '-V, --version', 'toon het versienummer')
      .exitOverride();
    const end = (ended: number): void => {
      status = ended;
    };
    addBuildCommand(program, end);
    addCheckCommand(program, end);
    addExportCommand(program, end);
    addImportCommand(program, end, ask);
    addChangesCommand(program, end);
    addReleaseCommand(program, end, { ask, askText });
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.wrongUse;
    const crash = explainCrash(error);
    console.error(crash.message);
    return crash.status;
  }
  return status;
}

const versionOfPackage = (): string =>
  (JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }).version;
