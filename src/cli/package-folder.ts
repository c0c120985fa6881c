import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package, whether it runs from source or compiled in dist/. */
export const packageFolder = resolve(
  dirname(fileURLToPath(import.meta.url)),
  import.meta.url.includes('/dist/src/') ? '../../..' : '../..',
);
