import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

/** Functions of `node:fs` that change what a path names, and which of their arguments are such paths. */
const changing: Readonly<Record<string, readonly number[]>> = {
  writeFile: [0],
  appendFile: [0],
  mkdir: [0],
  mkdtemp: [0],
  rm: [0],
  rmdir: [0],
  unlink: [0],
  truncate: [0],
  chmod: [0],
  chown: [0],
  lchown: [0],
  utimes: [0],
  lutimes: [0],
  rename: [0, 1],
  link: [1],
  symlink: [1],
  copyFile: [1],
  cp: [1],
  createWriteStream: [0],
};

type Call = (...args: unknown[]) => unknown;
type Functions = Record<string, unknown>;

let allowed: readonly string[] | null = null;
const changes: string[] = [];

/** Writes down every path that this process changes outside the allowed ones, whoever asks for it. To be called once. */
export function guardDisk(): void {
  const all = fs as unknown as Functions;
  const promises = fs.promises as unknown as Functions;
  for (const [name, places] of Object.entries(changing)) {
    const watch = (args: readonly unknown[]) => {
      for (const place of places) note(args[place]);
    };
    wrap(all, name, watch);
    wrap(all, `${name}Sync`, watch);
    wrap(promises, name, watch);
  }
  const watchOpen = ([path, flags]: readonly unknown[]) => {
    if (isWriting(flags)) note(path);
  };
  for (const [functions, name] of [
    [all, 'open'],
    [all, 'openSync'],
    [promises, 'open'],
  ] as const)
    wrap(functions, name, watchOpen);
  syncBuiltinESMExports();
}

/** Does some work that may change only what is at or below these paths; returns what it changed elsewhere. */
export async function onlyChanging<Result>(
  paths: readonly string[],
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly elsewhere: readonly string[] }> {
  allowed = paths.map((path) => resolve(path));
  changes.length = 0;
  try {
    return { result: await work(), elsewhere: [...new Set(changes)] };
  } finally {
    allowed = null;
  }
}

function wrap(functions: Functions, name: string, watch: (args: readonly unknown[]) => void): void {
  const own = functions[name];
  if (typeof own !== 'function') return;
  functions[name] = function (this: unknown, ...args: unknown[]) {
    watch(args);
    return (own as Call).apply(this, args);
  };
}

function isWriting(flags: unknown): boolean {
  if (typeof flags === 'number')
    return (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT)) !== 0;
  return typeof flags === 'string' && /[wa+]/.test(flags);
}

/** What is opened by number was noted when it was opened by name. */
function note(path: unknown): void {
  if (allowed === null || typeof path === 'number') return;
  const place = resolve(path instanceof URL ? path.pathname : String(path));
  if (!allowed.some((one) => place === one || place.startsWith(one + sep))) changes.push(place);
}
