import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { stagingOf } from './staging.ts';
import { attempt, type WriteFailure } from './write-failure.ts';

/**
 * Whether an output folder can be made and written in, asked before the work begins. It tries, and takes away again what
 * it made: rights as the system reports them say little on Windows and on network disks.
 */
export function checkFolder(folder: string): WriteFailure | undefined {
  const whole = resolve(folder);
  const wanted = [stagingOf(whole).staging];
  for (let path = whole; !existsSync(path) && dirname(path) !== path; path = dirname(path)) wanted.unshift(path);
  const made: string[] = [];
  const failure = attempt(undefined, () => {
    for (const path of wanted) {
      // One at a time: asked to make them all at once, Node never ends where a system folder takes none.
      mkdirSync(path);
      made.unshift(path);
    }
  });
  for (const path of made) attempt(undefined, () => rmdirSync(path));
  return failure;
}
