import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../model/output-file.ts';
import { attempt, type WriteFailure } from './write-failure.ts';
import { writeFiles } from './write-files.ts';

/** Writes those files of a set that are not there yet with these bytes; an editor that watches them sees no other change. */
export function writeChanged(folder: string, files: readonly OutputFile[]): WriteFailure | undefined {
  const changed = files.filter(({ path, bytes }) => {
    let same = false;
    attempt(path, () => {
      same = readFileSync(join(folder, path)).equals(bytes);
    });
    return !same;
  });
  return changed.length > 0 ? writeFiles(folder, changed) : undefined;
}
