import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './files-in.ts';
import { hashFile } from './hash-file.ts';
import { leadsAway } from './leads-away.ts';
import { attempt, type WriteFailure } from './write-failure.ts';

/**
 * Where a set of files waits until it is complete; beside the documents, so that a rename never crosses a disk. Its state
 * is told by names alone, so that there is nothing to read back that may be damaged:
 *
 * - neither marker: the set is not complete, or all is done; what lies here means nothing
 * - `heen`: the set is complete, and every new file not yet moved into place is still to be moved
 * - `terug`: a file could not be moved, and every new file in place is to make room for what was there
 */
export const stagingOf = (folder: string) => {
  const staging = join(folder, '.paraat-nieuw');
  return {
    staging,
    /** The new files, each leaves from here for its place. */
    fresh: join(staging, 'nieuw'),
    /** A copy of each file that is to be replaced; each file that goes, goes here. */
    old: join(staging, 'oud'),
    /** An empty file for each new file that replaces nothing. */
    added: join(staging, 'erbij'),
    /** An empty file for each old one that goes without a new one. */
    gone: join(staging, 'weg'),
    forth: join(staging, 'heen'),
    back: join(staging, 'terug'),
  };
};

/**
 * Takes up a set that was complete: all new files into place or, when one cannot be moved, all old files back.
 * Interrupted anywhere, the next call ends it. Each file in place is at every moment whole, and never absent.
 *
 * @param isResumed whether an earlier command made the set: what somebody changed since then stays as it is
 */
export function settle(folder: string, isResumed: boolean): WriteFailure | undefined {
  const { forth, back } = stagingOf(folder);
  let failure: WriteFailure | undefined;
  let barred: WriteFailure | undefined;
  const unreadable = attempt(undefined, () => {
    if (existsSync(forth)) {
      failure = moveForth(folder, isResumed);
      if (failure) rename(forth, back);
    }
    if (existsSync(back)) barred = moveBack(folder);
  });
  const stuck = unreadable ?? barred;
  return stuck ? { ...stuck, inPlace: 'mixed' } : failure;
}

/** Removes the staging folder; the markers first, for without them the rest means nothing. */
export function discard(folder: string): WriteFailure | undefined {
  const { staging, forth, back } = stagingOf(folder);
  return attempt(undefined, () => {
    for (const marker of [forth, back]) if (existsSync(marker)) rmSync(marker);
    rmSync(staging, { recursive: true, force: true, maxRetries: 5 });
  });
}

function moveForth(folder: string, isResumed: boolean): WriteFailure | undefined {
  const { fresh, old, gone } = stagingOf(folder);
  for (const path of filesIn(fresh)) {
    if (isResumed && isChangedSince(folder, path)) continue;
    const failure = attempt(path, () => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      rename(join(fresh, path), join(folder, path));
    });
    // A second command that works in the same folder may have moved it.
    if (failure && !(failure.code === 'ENOENT' && !existsSync(join(fresh, path)))) return failure;
  }
  for (const path of filesIn(gone)) {
    if (isResumed && leadsAway(folder, path)) continue;
    const failure = attempt(path, () => {
      if (!existsSync(join(folder, path))) return;
      mkdirSync(dirname(join(old, path)), { recursive: true });
      rename(join(folder, path), join(old, path));
    });
    if (failure) return failure;
  }
  return undefined;
}

/** Whether somebody wrote a file, or put a link, after a set was made that is to replace it: days may lie between a power cut and the next command. */
function isChangedSince(folder: string, path: string): boolean {
  const { old, added } = stagingOf(folder);
  if (leadsAway(folder, path)) return true;
  if (existsSync(join(added, path))) return existsSync(join(folder, path));
  const then = hashFile(join(old, path));
  const now = hashFile(join(folder, path));
  return then !== undefined && now !== undefined && then !== now;
}

/** A new file that is still in staging never took its place, so there is nothing to bring back for it. */
function moveBack(folder: string): WriteFailure | undefined {
  const { fresh, old, added } = stagingOf(folder);
  const moved = (path: string) => !existsSync(join(fresh, path));
  for (const path of filesIn(old).filter(moved)) {
    const failure = attempt(path, () => rename(join(old, path), join(folder, path)));
    if (failure) return failure;
  }
  for (const path of filesIn(added).filter(moved)) {
    if (!existsSync(join(folder, path))) continue;
    const failure = attempt(path, () => rename(join(folder, path), join(fresh, path)));
    if (failure) return failure;
  }
  return undefined;
}

/** Windows refuses a rename for as long as a virus scanner looks at a file that was just written: milliseconds. */
export function rename(from: string, to: string): void {
  for (const wait of [10, 20, 40, 80, 160, 0])
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const passing = ['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!passing || wait === 0) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
}
