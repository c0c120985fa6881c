import { closeSync, copyFileSync, fsyncSync, lstatSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../model/output-file.ts';
import { checkTargets } from './check-targets.ts';
import { discard, settle, stagingOf } from './staging.ts';
import { staleCalendars } from './stale-calendars.ts';
import { attempt, type WriteFailure } from './write-failure.ts';

/**
 * Writes a set of files as one: the outcome is the whole old set or the whole new set. What a command leaves behind that is
 * killed half-way, the next call ends: a set that was complete is finished, any other undone. Calendars of the old set that are not
 * in the new one go.
 *
 * @param files all of the set, each path once
 * @returns what kept it from being written; undefined when the whole new set is in place
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): WriteFailure | undefined {
  const paths = files.map((file) => file.path);
  const unable = finishInterrupted(folder) ?? checkTargets(folder, paths);
  if (unable) return unable;
  const failure = stage(folder, files) ?? settle(folder);
  // Gone while it was being filled: a second command works in the same folder, and what lies there now is its own.
  const taken = failure?.code === 'ENOENT';
  // What cannot be removed now has no meaning any more, and is removed by the next command.
  if (failure?.inPlace !== 'mixed' && !taken) discard(folder);
  return failure;
}

/**
 * Finishes or undoes what an interrupted command left in an output folder.
 *
 * @returns what kept it from being finished or undone; undefined when nothing of it is left
 */
export function finishInterrupted(folder: string): WriteFailure | undefined {
  let found = false;
  const unknown = attempt(undefined, () => {
    found = lstatSync(stagingOf(folder).staging, { throwIfNoEntry: false }) !== undefined;
  });
  if (unknown || !found) return unknown;
  const failure = settle(folder);
  return failure?.inPlace === 'mixed' ? failure : (discard(folder) ?? failure);
}

/** The new files, a copy of each old one, and last the marker: from then on the set is complete. */
function stage(folder: string, files: readonly OutputFile[]): WriteFailure | undefined {
  const { fresh, old, added, gone, forth } = stagingOf(folder);
  for (const { path, bytes } of files) {
    const failure = attempt(path, () => {
      writeSafely(join(fresh, path), bytes);
      const target = join(folder, path);
      const replaces = lstatSync(target, { throwIfNoEntry: false }) !== undefined;
      if (!replaces) return writeSafely(join(added, path), new Uint8Array());
      mkdirSync(dirname(join(old, path)), { recursive: true });
      copyFileSync(target, join(old, path));
    });
    if (failure) return failure;
  }
  const stale = staleCalendars(
    folder,
    files.map(({ path }) => path),
  );
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
