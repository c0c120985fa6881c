import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Release, type Releases, releaseFiles } from '../model/release.ts';
import { compareVersions, isVersionNumber } from '../model/version-number.ts';
import type { Workspace } from '../model/workspace.ts';
import { readRelease } from './read-release.ts';
import { unreadable } from './unreadable.ts';

const { folder: VERSIONS } = releaseFiles;
/** More were never released; whatever has so many folders here is no history. */
const MOST_VERSIONS = 1000;
/** Files that systems leave in any folder. */
const LEFT_BEHIND = /^(thumbs\.db|desktop\.ini|icon\r)$/i;

type ReadRelease = (folder: string, versie: string, controle: string | undefined) => ReturnType<typeof readRelease>;

/**
 * Reads `versies/`: the last version, the one that the present answers are, and the one they are compared with. A version
 * counts as released when its folder stands there under its number; one that was being written has another name.
 *
 * @param workspace the present answers
 * @param read reads a release, or remembers one that was read
 * @returns a last version that is damaged is an error, for the status and the calendars follow from it; an older one is a
 *   warning, and is not used
 */
export function loadReleases(
  folder: string,
  workspace: Workspace,
  read: ReadRelease = (...asked) => readRelease(...asked, workspace),
): { releases: Releases; problems: Diagnostic[] } {
  const { versions, problems } = listVersions(folder);
  const nothing = { last: undefined, present: undefined, base: undefined };
  const newest = versions.at(-1);
  if (newest === undefined) return { releases: nothing, problems };
  const last = read(folder, newest, undefined);
  if (!('entry' in last)) return { releases: nothing, problems: [...problems, last] };

  const kept = last.history.versies;
  const entryOf = new Map(kept.map((entry) => [entry.versie, entry]));
  problems.push(...outOfStep(versions, [...entryOf.keys()]));
  const older = (versie: string): Release | undefined => {
    const release = read(folder, versie, entryOf.get(versie)?.controle);
    if ('entry' in release) return release;
    problems.push({ ...release, severity: 'warning' });
    return undefined;
  };
  // The fingerprint as Paraat computes it now: a later Paraat may compute another for the same answers.
  const isLast = [last.entry.kenmerk, last.workspace.fingerprint].includes(workspace.fingerprint);
  const match = isLast ? last.entry : kept.findLast(({ kenmerk }) => kenmerk === workspace.fingerprint);
  const present = isLast ? last : match && older(match.versie);
  const before = present && kept[kept.findIndex(({ versie }) => versie === present.entry.versie) - 1];
  const base = present ? before && older(before.versie) : last;
  return { releases: { last, present, base }, problems };
}

/** The released versions in order of number. */
export function listVersions(folder: string): { versions: string[]; problems: Diagnostic[] } {
  const path = join(folder, VERSIONS);
  let entries: Dirent[];
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) return { versions: [], problems: [] };
    if (!found.isDirectory()) return { versions: [], problems: [notAFolder] };
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    return { versions: [], problems: [unreadable(VERSIONS, 'Deze map', error)] };
  }
  const names = entries.filter(({ name }) => !name.startsWith('.') && !LEFT_BEHIND.test(name));
  const isVersion = (entry: Dirent): boolean => entry.isDirectory() && isVersionNumber(entry.name);
  const versions = names.filter(isVersion).map(({ name }) => name);
  if (versions.length > MOST_VERSIONS) return { versions: [], problems: [tooMany(versions.length)] };
  const strange = names.filter((entry) => !isVersion(entry)).map(({ name }) => name.normalize('NFC'));
  return { versions: versions.sort(compareVersions), problems: strange.sort().slice(0, 10).map(noVersion) };
}

/** Folders that the history does not know, and versions of the history without a folder. */
function outOfStep(folders: readonly string[], history: readonly string[]): Diagnostic[] {
  return [
    ...folders.filter((versie) => !history.includes(versie)).map((versie) => noVersion(versie)),
    ...history
      .filter((versie) => !folders.includes(versie))
      .map(
        (versie): Diagnostic => ({
          severity: 'warning',
          code: 'versie-ontbreekt',
          message: `Versie ${versie} is ooit vastgesteld, maar de map met de antwoorden van toen is weg.`,
          hint: 'Zet de map terug uit een reservekopie.',
          at: { file: `${VERSIONS}/${versie}`, line: 1, column: 1 },
        }),
      ),
  ];
}

const noVersion = (name: string): Diagnostic => ({
  severity: 'warning',
  code: 'geen-versie',
  message: `In de map ${VERSIONS} staat "${name}"; dat is geen vastgestelde versie en wordt niet gebruikt.`,
  hint: `Alleen paraat release schrijft in de map ${VERSIONS}. Zet dit ergens anders.`,
  at: { file: `${VERSIONS}/${name}`, line: 1, column: 1 },
});

const notAFolder: Diagnostic = {
  severity: 'error',
  code: 'geen-gewoon-bestand',
  message: `${VERSIONS} is een bestand of een snelkoppeling; hier hoort de map met vastgestelde versies.`,
  hint: 'Geef het een andere naam, of zet de map zelf hier.',
  at: { file: VERSIONS, line: 1, column: 1 },
};

const tooMany = (count: number): Diagnostic => ({
  severity: 'error',
  code: 'te-veel-versies',
  message: `In de map ${VERSIONS} staan ${count} versies; er passen er ${MOST_VERSIONS}.`,
  hint: 'Kijk of de juiste map er staat.',
  at: { file: VERSIONS, line: 1, column: 1 },
});
