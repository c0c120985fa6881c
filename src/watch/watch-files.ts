import { relative } from 'node:path';
import { watch } from 'chokidar';

/** Programs save in several steps: what follows within this time, in milliseconds, belongs to the same save. */
const SAME_SAVE = 15;

/**
 * Calls when files of a folder were saved, made, renamed or removed, also by a release. Hidden files do not count, as when
 * the folder is read.
 *
 * @returns when watching has begun: a function that ends it
 */
export async function watchFiles(folder: string, onChange: () => void): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => /(^|[\\/])\.[^\\/]/.test(relative(folder, path).replace(/^(\.\.[\\/])+/, '')),
    followSymlinks: false,
  });
  const saved = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SAME_SAVE);
  };
  watcher.on('all', saved);
  // Of two saves of a file within 50 milliseconds chokidar tells one: the second may have come after the first was read.
  watcher.on('raw', (_event, name) => {
    if (!name?.startsWith('.')) saved();
  });
  // A folder that cannot be watched any more (unplugged) is read again at the next change elsewhere.
  watcher.on('error', onChange);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
