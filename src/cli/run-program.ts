import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { type Ask, type AskText, askOnTerminal, askTextOnTerminal, type Talk } from './ask.ts';
import { exitStatus } from './exit-status.ts';
import { explainCrash } from './explain-crash.ts';
import { inDutch } from './in-dutch.ts';
import type { Interview } from './init-intake.ts';
import { packageFolder } from './package-folder.ts';
import { visible } from './visible.ts';

/**
 * Runs the command line and prints what it has to say. An error that nobody foresaw ends in a Dutch sentence.
 *
 * @param args what was typed after `paraat`
 * @param ask puts a question to the user
 * @param askText asks the user for a text
 * @param interview asks what a new institution begins with
 * @returns the exit status
 */
export async function runProgram(
  args: readonly string[],
  ask: Ask = askOnTerminal,
  askText: AskText = askTextOnTerminal,
  interview: Interview = async (given) => (await import('./interview.ts')).interviewOnTerminal(given),
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
    // All of them to list them, or to find which one was meant.
    const asked = Object.hasOwn(commands, args[0] ?? '') ? [args[0] ?? ''] : Object.keys(commands);
    for (const name of asked) (await commands[name]?.())?.(program, end, { ask, askText, interview });
    const [command, about] = args;
    if (command === 'help' && about !== undefined && !Object.hasOwn(commands, about))
      console.error(`De opdracht "${visible(about)}" is niet bekend. Dit zijn ze:\n`);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.wrongUse;
    const crash = explainCrash(error);
    console.error(crash.message);
    return crash.status;
  }
  return status;
}

type Add = (program: Command, end: (status: number) => void, talk: Talk) => void;

/** In the order of the help. Each is read when it is asked for: to read all takes longer than a build in which nothing changed. */
const commands: Readonly<Record<string, () => Promise<Add>>> = {
  init: async () => (await import('./init-command.ts')).addInitCommand,
  build: async () => (await import('./build-command.ts')).addBuildCommand,
  watch: async () => (await import('./watch-command.ts')).addWatchCommand,
  check: async () => (await import('./check-command.ts')).addCheckCommand,
  export: async () => (await import('./export-command.ts')).addExportCommand,
  import: async () => (await import('./import-command.ts')).addImportCommand,
  changes: async () => (await import('./changes-command.ts')).addChangesCommand,
  release: async () => (await import('./release-command.ts')).addReleaseCommand,
  distribute: async () => (await import('./distribute-command.ts')).addDistributeCommand,
  dossier: async () => (await import('./dossier-command.ts')).addDossierCommand,
  verify: async () => (await import('./verify-command.ts')).addVerifyCommand,
  migrate: async () => (await import('./migrate-command.ts')).addMigrateCommand,
  explain: async () => (await import('./explain-command.ts')).addExplainCommand,
};

const versionOfPackage = (): string =>
  (JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }).version;
