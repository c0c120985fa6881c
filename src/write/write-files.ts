import { closeSync, copyFileSync, fsyncSync, lstatSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../model/output-file.ts';
import { checkTargets } from './check-targets.ts';
import { discard, settle, stagingOf } from './staging.ts';
import { attempt, type WriteFailure } from './write-failure.ts';

/**
 * Writes a set of files as one: the outcome is the whole old set or the whole new set. What a command leaves behind that is
 * killed half-way, the next call ends: a set that was complete is finished, any other undone.
 *
 * @param files all of the set, each path once
 * @returns what kept it from being written; undefined when the whole new set is in place
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): WriteFailure | undefined {
  const paths = files.map((file) => file.path);
  const unable = finishInterrupted(folder) ?? checkTargets(folder, paths);
  if (unable) return unable;
  for (const file of files) {
    const failure = stageFile(folder, file);
    if (failure) {
      abandon(folder, failure);
      return failure;
    }
  }
  return placeStaged(folder, paths, []);
}

/** Writes one file of a set to where the set waits until it is complete. */
export function stageFile(folder: string, { path, bytes }: OutputFile): WriteFailure | undefined {
  return attempt(path, () => writeSafely(join(stagingOf(folder).fresh, path), bytes));
}

/**
 * The set is complete: its files take their places, all of them or none.
 *
 * @param paths of the new files, all of them staged
 * @param stale paths of the files that go
 * @returns what kept them from it; undefined when all are in place
 */
export function placeStaged(
  folder: string,
  paths: readonly string[],
  stale: readonly string[],
): WriteFailure | undefined {
  const failure = keepOld(folder, paths, stale) ?? settle(folder, false);
  abandon(folder, failure);
  return failure;
}

/** Removes what was staged, unless it is needed to repair what stands in the output now. */
function abandon(folder: string, failure: WriteFailure | undefined): void {
  // Gone while it was being filled: a second command works in the same folder, and what lies there now is its own.
  const taken = failure?.code === 'ENOENT';
  // What cannot be removed now has no meaning any more, and is removed by the next command.
  if (failure?.inPlace !== 'mixed' && !taken) discard(folder);
}

/**
 * Finishes or undoes what an interrupted command left in an output folder; what somebody changed since then stays.
 *
 * @returns what kept it from being finished or undone; undefined when nothing of it is left
 */
export function finishInterrupted(folder: string): WriteFailure | undefined {
  let found = false;
  const unknown = attempt(undefined, () => {
    found = isInterrupted(folder);
  });
  if (unknown || !found) return unknown;
  const failure = settle(folder, true);
  return failure?.inPlace === 'mixed' ? failure : (discard(folder) ?? failure);
}

/** Whether files of a set lie staged: a command is busy, or was interrupted. */
export const isInterrupted = (folder: string): boolean =>
  lstatSync(stagingOf(folder).staging, { throwIfNoEntry: false }) !== undefined;

/** A copy of each old file, what is to go, and last the marker: from then on the set is complete. */
function keepOld(folder: string, paths: readonly string[], stale: readonly string[]): WriteFailure | undefined {
  const { old, added, gone, forth } = stagingOf(folder);
  for (const path of paths) {
    const failure = attempt(path, () => {
      const target = join(folder, path);
      const replaces = lstatSync(target, { throwIfNoEntry: false }) !== undefined;
      if (!replaces) return writeSafely(join(added, path), new Uint8Array());
      mkdirSync(dirname(join(old, path)), { recursive: true });
      copyFileSync(target, join(old, path));
    });
    if (failure) return failure;
  }
  for (const path of stale) {
    const failure = attempt(path, () => writeSafely(join(gone, path), new Uint8Array()));
    if (failure) return failure;
  }
  return attempt(undefined, () => writeSafely(forth, new Uint8Array()));
}

/** Writes a file, with the folders it stands in, and waits until the disk has it. */
export function writeSafely(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(path, 'w');
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
