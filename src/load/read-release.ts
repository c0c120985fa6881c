import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Release, type ReleaseHistory, releaseFiles } from '../model/release.ts';
import { sha256 } from '../model/sha256.ts';
import type { Workspace } from '../model/workspace.ts';
import { historySchema } from './history-schema.ts';
import { listFiles } from './list-files.ts';
import { loadWorkspace, readingsOf } from './load-workspace.ts';
import { readFile } from './read-file.ts';

const {
  folder: VERSIONS,
  history: HISTORY,
  checksums: CHECKSUMS,
  input: INPUT,
  distribution: DISTRIBUTION,
} = releaseFiles;
const MOST_NAMED = 3;

/**
 * Reads one released version and holds every file of it against its checksum: what was altered, added, lost or damaged
 * is never used in silence.
 *
 * @param folder the institution's input folder
 * @param controle what a later version says that the checksums hash to
 * @param now the present answers: most files have the same bytes in a release, and are not parsed again
 * @returns the release, or what is wrong with it
 */
export function readRelease(folder: string, versie: string, controle?: string, now?: Workspace): Release | Diagnostic {
  const path = `${VERSIONS}/${versie}`;
  const onDisk = join(folder, path);
  const sums = readFile(`${path}/${CHECKSUMS}`, join(onDisk, CHECKSUMS), true);
  if (!(sums instanceof Uint8Array)) return damaged(path, versie, [CHECKSUMS]);
  const expected = parseChecksums(sums);
  const listed = listFiles(onDisk);
  const present = new Map(listed.files.map((file) => [file.path, file.onDisk]));
  const wrong = [...listed.closed, ...listed.problems.map(({ at }) => at.file)];
  if (controle !== undefined && sha256(sums) !== controle) wrong.push(CHECKSUMS);
  for (const [file, sum] of expected) {
    const name = present.get(file);
    const bytes = name === undefined ? undefined : readFile(file, join(onDisk, name), false);
    if (!(bytes instanceof Uint8Array) || sha256(bytes) !== sum) wrong.push(file);
  }
  for (const file of present.keys())
    if (file !== CHECKSUMS && file !== DISTRIBUTION && !expected.has(file)) wrong.push(file);
  const history = wrong.length === 0 ? readHistory(join(onDisk, HISTORY)) : undefined;
  const entry = history?.versies.at(-1);
  if (!history || entry?.versie !== versie) return damaged(path, versie, wrong.length === 0 ? [HISTORY] : wrong);
  const { workspace } = loadWorkspace(join(onDisk, INPUT), now && readingsOf(now));
  return { entry, history, controle: sha256(sums), workspace };
}

/** Path to checksum. A line that is not one leaves its file without a checksum, which is a fault of that file. */
function parseChecksums(bytes: Uint8Array): Map<string, string> {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      return sum !== undefined && path !== undefined ? [[path, sum] as const] : [];
    }),
  );
}

function readHistory(path: string): ReleaseHistory | undefined {
  const bytes = readFile(HISTORY, path, false);
  if (!(bytes instanceof Uint8Array)) return undefined;
  try {
    return historySchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    // Written by another program, or nested deeper than can be read: no history of ours either way.
    return undefined;
  }
}

function damaged(path: string, versie: string, files: readonly string[]): Diagnostic {
  const named = [...new Set(files)].slice(0, MOST_NAMED).map((file) => `"${file}"`);
  const left = new Set(files).size - named.length;
  return {
    severity: 'error',
    code: 'versie-beschadigd',
    message: `De bewaarde versie ${versie} is niet meer zoals zij is vastgelegd: ${named.join(', ')}${left > 0 ? ` en nog ${left}` : ''} is veranderd, toegevoegd, weg of beschadigd.`,
    hint: `Zet de map ${path} terug uit een reservekopie. Wat is vastgesteld, wordt nooit met de hand veranderd.`,
    at: { file: `${path}/${files[0] ?? ''}`, line: 1, column: 1 },
  };
}
