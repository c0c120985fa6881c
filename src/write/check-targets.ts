import { closeSync, lstatSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { leadsAway } from './leads-away.ts';
import { attempt, type WriteFailure } from './write-failure.ts';

/**
 * Whether every file of a set can take its place: what stands there is a plain file that may be changed, in the folder itself. On Windows a
 * document that is open in Word cannot be opened for writing; found here, nothing has been moved yet.
 */
export function checkTargets(folder: string, paths: readonly string[]): WriteFailure | undefined {
  for (const path of paths) {
    let plain = true;
    const failure = attempt(path, () => {
      if (leadsAway(folder, path)) {
        plain = false;
        return;
      }
      const target = join(folder, path);
      const found = lstatSync(target, { throwIfNoEntry: false });
      if (!found) return;
      plain = found.isFile();
      if (plain) closeSync(openSync(target, 'r+'));
    });
    if (failure) return failure;
    if (!plain) return { file: path, code: 'geen-bestand', inPlace: 'old' };
  }
  return undefined;
}
