import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { rename } from './staging.ts';
import { attempt, type WriteFailure } from './write-failure.ts';

/** A file that is written part by part, and comes into being at once or not at all. */
export interface StartedFile {
  /** Takes a part to disk at once. What keeps it from that is kept too, and is what `place` says. */
  readonly add: (part: Uint8Array) => void;
  /** Gives it its name, in place of an older one. */
  readonly place: () => WriteFailure | undefined;
  /** Takes away what was written. */
  readonly drop: () => void;
}

/** Of a file that is being written: its name with a dot in front, and this behind it. */
const UNFINISHED = '.nieuw';

/**
 * Starts a file in a folder in which no other command works. Until it is placed it has another name; what a command left
 * there that was killed, goes.
 */
export function startFile(folder: string, name: string): StartedFile {
  const target = join(folder, name);
  const fresh = join(folder, `.${name}${UNFINISHED}`);
  let handle: number | undefined;
  let failure = attempt(undefined, () => {
    mkdirSync(dirname(target), { recursive: true });
    const left = readdirSync(folder).filter((one) => one.startsWith('.') && one.endsWith(extname(name) + UNFINISHED));
    for (const one of left) rmSync(join(folder, one), { force: true });
    handle = openSync(fresh, 'w');
  });
  const close = (): void => {
    if (handle !== undefined) closeSync(handle);
    handle = undefined;
  };
  const drop = (): void => {
    close();
    attempt(undefined, () => rmSync(fresh, { force: true, maxRetries: 5 }));
  };
  return {
    add: (part) => {
      failure ??= attempt(name, () => {
        for (let done = 0; handle !== undefined && done < part.length; ) done += writeSync(handle, part, done);
      });
    },
    place: () => {
      failure ??= attempt(name, () => {
        if (handle !== undefined) fsyncSync(handle);
        close();
        rename(fresh, target);
      });
      if (failure) drop();
      return failure;
    },
    drop,
  };
}
