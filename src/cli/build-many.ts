import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildInChildren } from './build-children.ts';
import { type BuildOptions, outputOf } from './build-folder.ts';
import { exitStatus } from './exit-status.ts';
import { foldersMeant } from './folders-meant.ts';
import { type InstitutionRow, institutionTable } from './institution-table.ts';
import { packageFolder } from './package-folder.ts';
import { plural } from './problem-lines.ts';
import { selectionOf } from './selection-argument.ts';
import { visible } from './visible.ts';

/**
 * Builds the documents of several folders, each as if it were built alone, and ends with a table. One that fails does not
 * stop the others.
 *
 * @returns the exit status: 1 when one of them failed
 */
export async function runBuildMany(typed: readonly string[], options: BuildOptions): Promise<number> {
  const { folders, files } = foldersMeant(typed);
  const selection = await selectionOf(options, join(packageFolder, 'templates'));
  const misuse = typeof selection === 'string' ? selection : whyNotTogether(folders, files, options);
  if (misuse !== undefined) {
    console.error(misuse);
    return exitStatus.wrongUse;
  }
  for (const file of files) console.error(`"${visible(file)}" is een bestand, geen map met antwoorden: overgeslagen.`);
  const started = performance.now();
  const rows: InstitutionRow[] = [];
  let ended = 0;
  const tasks = folders.map((folder) => ({ folder, options }));
  await buildInChildren(tasks, (index, answer, milliseconds) => {
    const { result, errors, kept, status, counts } = answer;
    const folder = folders[index] ?? '';
    for (const line of errors) console.error(line);
    for (const line of kept) console.log(line);
    console.log(`${++ended} van ${folders.length}: ${visible(folder)}, ${result}`);
    rows[index] = { folder, result, failed: status !== exitStatus.done, milliseconds, ...(counts && { counts }) };
  });
  for (const line of institutionTable(rows, performance.now() - started)) console.log(line);
  const failed = rows.filter((row) => row.failed);
  if (failed.length > 0)
    console.error(
      `${plural(failed.length, 'map is', 'mappen zijn')} mislukt: ${failed.map(({ folder }) => visible(folder)).join(', ')}.`,
    );
  return failed.length > 0 ? exitStatus.errors : exitStatus.done;
}

/** Why these folders cannot be built at once, in Dutch: two of them would write over each other. */
function whyNotTogether(
  folders: readonly string[],
  files: readonly string[],
  options: BuildOptions,
): string | undefined {
  if (folders.length === 0) return `Er zijn alleen bestanden genoemd, geen mappen: "${visible(files[0] ?? '')}".`;
  const sources = new Map<string, string>();
  const targets = new Map<string, string>();
  for (const folder of folders) {
    const source = existsSync(folder) ? realpathSync.native(folder) : resolve(folder);
    const same = sources.get(source);
    if (same !== undefined)
      return `"${visible(same)}" en "${visible(folder)}" zijn dezelfde map. Noem elke map één keer. Er is niets gemaakt.`;
    sources.set(source, folder);
    // On Windows and on a Mac names that differ in capitals alone are one folder.
    const target = resolve(outputOf(folder, options));
    const key = target.normalize('NFC').toLowerCase();
    const other = targets.get(key);
    if (other !== undefined)
      return `De documenten van "${visible(other)}" en "${visible(folder)}" zouden in dezelfde map komen: "${visible(outputOf(folder, options))}". ${
        options.out === undefined ? 'Geef een van de mappen een andere naam' : 'Laat --out weg'
      }, of maak ze met een opdracht per map. Er is niets gemaakt.`;
    targets.set(key, folder);
  }
  return undefined;
}
