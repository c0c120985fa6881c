import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../model/output-file.ts';

/** Where a set of files waits until it is complete; beside the files, so that a rename never crosses a disk. */
const STAGING = '.paraat-nieuw';
/** Written last: from then on the set is complete, and is moved into place by this command or the next. */
const READY = 'gereed.json';

/**
 * Writes a set of files as one: each file is the old one or the new one, never half. A set that was interrupted before it
 * was complete is undone by the next call; one that was complete is finished.
 *
 * @throws the error of the file system (no space, no permission); the files in place are then still the old ones
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  finishInterrupted(folder);
  const staging = join(folder, STAGING);
  try {
    for (const file of files) writeSafely(join(staging, file.path), file.bytes);
    writeSafely(join(staging, READY), new TextEncoder().encode(JSON.stringify(files.map((file) => file.path))));
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
  moveIntoPlace(folder);
}

/** Finishes or undoes what an interrupted command left in an output folder. */
export function finishInterrupted(folder: string): void {
  const staging = join(folder, STAGING);
  if (!existsSync(staging)) return;
  if (existsSync(join(staging, READY))) moveIntoPlace(folder);
  else rmSync(staging, { recursive: true, force: true });
}

function moveIntoPlace(folder: string): void {
  const staging = join(folder, STAGING);
  const paths = JSON.parse(readFileSync(join(staging, READY), 'utf8')) as string[];
  for (const path of paths) {
    const from = join(staging, path);
    if (!existsSync(from)) continue; // moved before the interruption
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(from, join(folder, path));
  }
  rmSync(staging, { recursive: true, force: true });
}

function writeSafely(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(path, 'w');
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
