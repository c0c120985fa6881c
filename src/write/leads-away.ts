import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether a link stands on the way to a file, below its folder: by it one would write, or take away, elsewhere. */
export function leadsAway(folder: string, path: string): boolean {
  for (let inside = dirname(path); inside !== '.'; inside = dirname(inside))
    if (lstatSync(join(folder, inside), { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  return false;
}
