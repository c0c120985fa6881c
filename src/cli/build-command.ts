import type { Command } from 'commander';
import { type BuildOptions, buildFolder } from './build-folder.ts';
import { exitStatus } from './exit-status.ts';
import { progress } from './summary.ts';

/** Adds `paraat build`, which hands its exit status to `end`. */
export function addBuildCommand(program: Command, end: (status: number) => void): void {
  program
    .command('build')
    .description('controleert de antwoorden en maakt de documenten die veranderd zijn')
    .argument('[mappen...]', 'de map met antwoorden, of meer mappen tegelijk (mag weg als er maar één is)')
    .option('--out <map>', 'waar de documenten komen (standaard: output/<naam van de map>)')
    .option('--only <document>', 'maak alleen dit document of deze reeks; de andere bestanden blijven zoals ze zijn')
    .option('--format <vorm>', 'maak alleen pdf of docx; de andere bestanden blijven zoals ze zijn')
    .option(
      '--edition <uitgave>',
      'voor wie: intern (alles), keten, openbaar of functionaris; in een map met die naam erachter',
    )
    .addHelpText(
      'after',
      `
Voorbeeld:
  npx paraat build input/voorbeeldziekenhuis
  npx paraat build input/anders --out ~/plannen
  npx paraat build --only crisisplan --format pdf
  npx paraat build input/voorbeeldziekenhuis --edition openbaar
  npx paraat build input/*

Bij meer mappen houdt een map waarin iets mis is de andere niet tegen. Aan het eind staat in een tabel hoe het met elke map ging.`,
    )
    .action(async (typed: readonly string[], options: BuildOptions) => {
      const [first, ...more] = typed;
      // What looks for folders knows all answers: it takes longer to read than a build in which nothing changed.
      const asked = first === undefined ? (await import('./asked-folder.ts')).askedFolder(first) : { folder: first };
      if ('misuse' in asked) {
        console.error(asked.misuse);
        return end(exitStatus.wrongUse);
      }
      // A pattern, where the terminal leaves it to the program: on Windows.
      if (more.length === 0 && !asked.folder.includes('*')) return end(await runBuild(asked.folder, options));
      const { runBuildMany } = await import('./build-many.ts');
      end(await runBuildMany(typed, options));
    });
}

/** Builds the documents of a folder into another and prints what came of it; the result is the exit status. */
export async function runBuild(folder: string, options: BuildOptions): Promise<number> {
  const progressLine = progress(process.stdout);
  const ended = await buildFolder(folder, options, progressLine.document).finally(progressLine.done);
  for (const line of ended.errors) console.error(line);
  for (const line of [...ended.open, ...ended.kept, ...ended.summary]) console.log(line);
  return ended.status;
}
