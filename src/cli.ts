#!/usr/bin/env node
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { build } from './build.ts';
import { printProblems, printSummary, progress } from './print.ts';
import { finishInterrupted, writeFiles } from './write/write-files.ts';

/** Exit statuses: done, errors in the input, wrong use of the command, no room or right to write. */
const status = { done: 0, errors: 1, wrongUse: 2, notWritten: 3 } as const;

/** The folder of the package, whether it runs from source or compiled in dist/. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), import.meta.url.includes('/dist/src/') ? '../..' : '..');

const program = new Command('paraat')
  .description('Maakt van de antwoorden van een zorginstelling een crisisplan, een OTO-plan en een kalender.')
  .helpOption('-h, --help', 'toon deze uitleg')
  .helpCommand(false)
  .configureOutput({ outputError: (text, write) => write(dutch(text)) })
  .exitOverride();

program
  .command('build')
  .description('controleert de antwoorden en maakt alle documenten')
  .argument('[map]', 'de map met antwoorden', 'input/voorbeeldziekenhuis')
  .option('--out <map>', 'waar de documenten komen (standaard output/<naam van de map>)')
  .helpOption('-h, --help', 'toon deze uitleg')
  .addHelpText(
    'after',
    '\nVoorbeeld:\n  paraat build input/voorbeeldziekenhuis\n  paraat build input/anders --out ~/plannen',
  )
  .action(async (folder: string, options: { out?: string }) => {
    process.exitCode = await runBuild(folder, options.out);
  });

async function runBuild(folder: string, out: string | undefined): Promise<number> {
  const started = performance.now();
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    console.error(
      `De map "${folder}" bestaat niet. Geef de map met antwoorden, bijvoorbeeld: paraat build input/voorbeeldziekenhuis`,
    );
    return status.wrongUse;
  }
  const progressLine = progress(process.stdout);
  const result = await build(folder, join(root, 'templates'), progressLine.document);
  progressLine.done();
  printProblems(result.problems, folder, result.workspace);
  if (result.problems.some((problem) => problem.severity === 'error')) return status.errors;
  const target = out ?? join('output', result.workspace.name);
  try {
    finishInterrupted(target);
    writeFiles(target, result.files);
  } catch (error) {
    console.error(
      `De documenten konden niet worden geschreven in "${target}": ${reason(error)} De bestanden die er al stonden zijn ongewijzigd.`,
    );
    return status.notWritten;
  }
  printSummary(result, target, performance.now() - started);
  return status.done;
}

/** What the file system said, in Dutch. */
function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const known: Record<string, string> = {
    ENOSPC: 'de schijf is vol.',
    EACCES: 'u mag hier niet schrijven.',
    EPERM: 'u mag hier niet schrijven.',
    EROFS: 'deze schijf is alleen te lezen.',
    ENOTDIR: 'een deel van dit pad is een bestand, geen map.',
    EEXIST: 'een deel van dit pad is een bestand, geen map.',
    EBUSY: 'een van de bestanden is open in een ander programma.',
    EISDIR: 'op de plaats van een bestand staat een map.',
  };
  return known[code] ?? `${(error as Error).message}.`;
}

/** The messages of the command-line library, in Dutch. */
const dutch = (text: string): string =>
  text
    .replace(/^error: unknown command '(.*)'/, "onbekende opdracht '$1'")
    .replace(/^error: unknown option '(.*)'/, "onbekende optie '$1'")
    .replace(/^error: too many arguments.*$/m, 'te veel mappen opgegeven')
    .replace(/^error: option '(.*)' argument missing/, "bij '$1' hoort een waarde")
    .replace(/\(Did you mean (.*)\?\)/, 'Bedoelde u $1?');

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? status.done : status.wrongUse;
}
