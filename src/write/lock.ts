import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { attempt, type WriteFailure } from './write-failure.ts';

/** Stands in an output folder for as long as a command works in it. */
export const lockFile = '.paraat-bezig';

const MOST_TRIES = 5;

/** A command that is running. */
export interface Owner {
  readonly pid: number;
  /** Name of the computer. */
  readonly host: string;
  /** When the process began, in milliseconds since 1970. */
  readonly since: number;
  /** When the computer did. */
  readonly bootedAt: number;
}

/** The folder is ours until `release`; or another command works in it; or nobody can write there. */
export type Lock = { readonly release: () => void } | { readonly busy: Owner } | { readonly failure: WriteFailure };

/**
 * Takes an output folder for one command, and makes it where it is not there. A lock of a process that no longer runs, or
 * that began before the computer did, is taken over. `release` leaves nothing of it, nor of a folder that stayed empty.
 */
export function takeLock(folder: string, owner: Owner): Lock {
  const made: string[] = [];
  const undo = () => {
    for (const path of made) attempt(undefined, () => rmdirSync(path));
  };
  const barred = attempt(undefined, () => makeFolder(resolve(folder), made));
  if (barred) {
    undo();
    return { failure: barred };
  }
  const path = join(folder, lockFile);
  let failure: WriteFailure | undefined;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    failure = attempt(undefined, () => writeNew(path, JSON.stringify(owner)));
    if (!failure)
      return {
        release: () => {
          attempt(undefined, () => rmSync(path, { force: true }));
          undo();
        },
      };
    if (failure.code !== 'EEXIST') break;
    const holder = readOwner(path) ?? readFilled(path);
    if (holder && isRunning(holder, owner)) return { busy: holder };
    failure = attempt(undefined, () => takeAway(path, holder, owner)) ?? failure;
  }
  undo();
  return { failure: failure as WriteFailure };
}

/** One at a time: asked to make them all at once, Node never ends where a system folder takes none. */
function makeFolder(folder: string, made: string[]): void {
  const wanted: string[] = [];
  for (let path = folder; !existsSync(path) && dirname(path) !== path; path = dirname(path)) wanted.unshift(path);
  for (const path of wanted) {
    mkdirSync(path);
    made.unshift(path);
  }
}

function writeNew(path: string, text: string): void {
  const handle = openSync(path, 'wx');
  try {
    writeSync(handle, text);
  } catch (error) {
    // Of a full disk: nobody would know whose it is.
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

/** Who holds it; undefined when it says nothing that can be understood, or has gone. */
function readOwner(path: string): Owner | undefined {
  try {
    const { pid, host, since, bootedAt } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Owner>;
    const sound = Number.isSafeInteger(pid) && typeof host === 'string' && Number.isFinite(since);
    return sound ? ({ pid, host, since, bootedAt } as Owner) : undefined;
  } catch {
    return undefined;
  }
}

/** A command may be between making its lock and filling it. */
function readFilled(path: string): Owner | undefined {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  return readOwner(path);
}

/** Of another computer nobody can tell here: it is taken to be running. */
function isRunning(holder: Owner, owner: Owner): boolean {
  if (holder.host !== owner.host) return true;
  if (holder.pid === owner.pid) return holder.since === owner.since;
  if (holder.since < owner.bootedAt) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** By a rename, for of two commands that find one stale lock only one can do that; a lock that is not stale is put back. */
function takeAway(path: string, stale: Owner | undefined, owner: Owner): void {
  const aside = `${path}-${owner.pid}`;
  renameSync(path, aside);
  const taken = readOwner(aside);
  if (taken && (taken.pid !== stale?.pid || taken.since !== stale.since)) linkSync(aside, path);
  rmSync(aside, { recursive: true, force: true });
}
