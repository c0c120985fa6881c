import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether a link stands on the way to a file, below its folder: by it one would write, or take away, elsewhere. */
export function leadsAway(folder: string, path: string): boolean {
  for (let inside = dirname(path); inside !== '.'; inside = dirname(inside))
    if (isLink(join(folder, inside))) return true;
  return false;
}

/** A file in the place of a folder on the way is no link: what writes there says so. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}
