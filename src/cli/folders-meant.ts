import { existsSync, statSync } from 'node:fs';
import fastGlob from 'fast-glob';

/**
 * The folders that are meant by what was typed: `input/*` stands for all folders in it where the terminal leaves that to the
 * program, as on Windows. Files that a terminal found by such a pattern are none.
 */
export function foldersMeant(typed: readonly string[]): { readonly folders: string[]; readonly files: string[] } {
  const found = typed.flatMap((path) => (path.includes('*') && !existsSync(path) ? matching(path) : [path]));
  const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return { folders: found.filter((path) => !isFile(path)), files: found.filter(isFile) };
}

/** What there is of such a name, in order; the pattern itself when there is nothing. Only `*` has a meaning of its own. */
function matching(typed: string): string[] {
  const pattern = typed.replace(/[^*]+/g, (words) => fastGlob.convertPathToPattern(words)).replace(/\*+/g, '*');
  const found = fastGlob.sync(pattern, { onlyFiles: false, followSymbolicLinks: false, suppressErrors: true }).sort();
  return found.length > 0 ? found : [typed];
}
