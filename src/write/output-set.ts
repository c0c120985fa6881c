import { copyFileSync, existsSync, mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../model/output-file.ts';
import { sha256 } from '../model/sha256.ts';
import { checkTargets } from './check-targets.ts';
import { hashFile } from './hash-file.ts';
import { type Hashes, inventoryFile, inventoryOf, readInventory } from './inventory.ts';
import { discard, stagingOf } from './staging.ts';
import { staleFiles } from './stale-files.ts';
import { attempt, type WriteFailure } from './write-failure.ts';
import { placeStaged, stageFile } from './write-files.ts';

/** A set of documents on its way to an output folder: nothing of it is in place until `place`. */
export interface OutputSet {
  /** Takes a file to disk at once: thousands of them do not fit in memory together. */
  readonly add: (file: OutputFile) => WriteFailure | undefined;
  /** All files into place, or none. */
  readonly place: () => Placed | WriteFailure;
  /** Removes what was taken to disk. */
  readonly drop: () => void;
}

/** What stands in the output folder now. */
export interface Placed {
  /** Of the files of the set. */
  readonly hashes: Hashes;
  /** Files that somebody changed and that made room: the name they had, and the one they have now. */
  readonly kept: readonly { readonly path: string; readonly as: string }[];
  /** Files that somebody changed and that are no longer made. */
  readonly left: readonly string[];
}

/**
 * Starts a set of documents for a folder in which no interrupted command left anything and no other command works.
 *
 * What somebody changed since Paraat wrote it (a form that was filled in) is never lost: when the set has a file of that
 * name, it stays beside it under another name. What Paraat wrote and no longer makes goes. A file that would not change
 * is not touched.
 *
 * @param isIts whether a file of the folder is the set's to make; all others stay as they are
 * @param lastWritten what Paraat is known to have written, for a folder that has lost its inventory
 */
export function startSet(folder: string, isIts: (path: string) => boolean, lastWritten: Hashes): OutputSet {
  const hashes = new Map<string, string>();
  return {
    add: (file) => {
      hashes.set(file.path, sha256(file.bytes));
      return stageFile(folder, file);
    },
    place: () => {
      const outcome = place(folder, hashes, isIts, lastWritten);
      if ('code' in outcome && outcome.inPlace === 'old') discard(folder);
      return outcome;
    },
    drop: () => void discard(folder),
  };
}

function place(
  folder: string,
  hashes: Hashes,
  isIts: (path: string) => boolean,
  lastWritten: Hashes,
): Placed | WriteFailure {
  const { fresh } = stagingOf(folder);
  const listed = readInventory(folder);
  const known = listed.size > 0 ? listed : lastWritten;
  const moving: string[] = [];
  const kept: { path: string; as: string }[] = [];
  for (const [path, hash] of hashes) {
    const failure = attempt(path, () => {
      const now = hashFile(join(folder, path));
      if (now === hash) return rmSync(join(fresh, path));
      moving.push(path);
      if (now === undefined || now === known.get(path)) return;
      const as = freeName(folder, path, hashes);
      copyKept(join(folder, path), join(fresh, as));
      kept.push({ path, as });
    });
    if (failure) return failure;
  }
  const its = new Map([...known].filter(([path]) => isIts(path)));
  const stale = staleFiles(folder, its, hashes.keys());
  const bytes = inventoryOf(new Map([...[...known].filter(([path]) => !isIts(path)), ...hashes]));
  if (sha256(bytes) !== hashFile(join(folder, inventoryFile))) {
    const failure = stageFile(folder, { path: inventoryFile, bytes });
    if (failure) return failure;
    moving.push(inventoryFile);
  }
  const failure =
    checkTargets(folder, [...moving, ...stale.untouched]) ??
    placeStaged(folder, [...moving, ...kept.map(({ as }) => as)], stale.untouched);
  return failure ?? { hashes, kept, left: stale.changed };
}

/** `evaluaties/a27-01 (bewaard).docx`, or with a number when that is taken. */
function freeName(folder: string, path: string, taken: Hashes): string {
  const [, base, extension] = /^(.*?)(\.[^./]*)?$/s.exec(path) ?? [];
  for (let number = 1; ; number++) {
    const name = `${base} (bewaard${number > 1 ? ` ${number}` : ''})${extension ?? ''}`;
    if (!taken.has(name) && !existsSync(join(folder, name))) return name;
  }
}

/** With the time at which it was changed: by it one finds back what one filled in. */
function copyKept(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  const { atime, mtime } = statSync(from);
  utimesSync(to, atime, mtime);
}
