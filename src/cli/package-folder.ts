import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const compiled = import.meta.url.includes('/dist/src/');

/** The folder of the package, whether it runs from source or compiled in dist/. */
export const packageFolder = resolve(dirname(fileURLToPath(import.meta.url)), compiled ? '../../..' : '../..');

/** Where the code is that runs: ours, without packages. */
export const codeFolders: readonly string[] = ['src', 'blocks'].map((name) =>
  join(packageFolder, compiled ? 'dist' : '.', name),
);
