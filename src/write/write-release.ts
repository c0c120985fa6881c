import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../model/output-file.ts';
import { releaseFiles } from '../model/release.ts';
import { rename } from './staging.ts';
import { attempt, type WriteFailure } from './write-failure.ts';
import { writeSafely } from './write-files.ts';

/** Before the number of a version that is being written. A folder with a dot in front is never read. */
const UNFINISHED = '.nieuw-';

/**
 * Writes a released version. It comes into being by one rename of its whole folder: killed at any moment before, there is
 * no such version, and the next release clears what was left. A version that exists is never touched.
 *
 * @param folder the institution's input folder
 * @param files of the version, relative to its own folder
 * @returns what kept it from being written
 */
export function writeRelease(folder: string, versie: string, files: readonly OutputFile[]): WriteFailure | undefined {
  const versions = join(folder, releaseFiles.folder);
  const target = join(versions, versie);
  const staging = join(versions, `${UNFINISHED}${versie}`);
  const shown = `${releaseFiles.folder}/${versie}`;
  const clear = () => attempt(undefined, () => rmSync(staging, { recursive: true, force: true, maxRetries: 5 }));
  const failure =
    clearUnfinished(versions) ??
    attempt(shown, () => {
      mkdirSync(versions, { recursive: true });
      for (const { path, bytes } of files) writeSafely(join(staging, path), bytes);
    }) ??
    (existsSync(target) ? { file: shown, code: 'EEXIST', inPlace: 'old' as const } : undefined) ??
    attempt(shown, () => rename(staging, target));
  if (failure) clear();
  return failure;
}

/** Takes away what releases left that were killed. */
const clearUnfinished = (versions: string): WriteFailure | undefined =>
  attempt(undefined, () => {
    if (!existsSync(versions)) return;
    for (const name of readdirSync(versions))
      if (name.startsWith(UNFINISHED)) rmSync(join(versions, name), { recursive: true, force: true, maxRetries: 5 });
  });
