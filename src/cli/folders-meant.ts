import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The folders that are meant by what was typed: `input/*` stands for all folders in it where the terminal leaves that to the
 * program, as on Windows. Files that a terminal found by such a pattern are none.
 */
export function foldersMeant(typed: readonly string[]): { readonly folders: string[]; readonly files: string[] } {
  const found = typed.flatMap((path) => (path.includes('*') && !existsSync(path) ? matching(path) : [path]));
  const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return { folders: found.filter((path) => !isFile(path)), files: found.filter(isFile) };
}

/** What is in the folder of a pattern and has such a name, in order; the pattern itself when there is nothing. */
function matching(pattern: string): string[] {
  const folder = dirname(pattern);
  const pieces = basename(pattern).split('*');
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  const fits = (name: string): boolean => {
    let from = first.length;
    const inOrder = pieces.slice(1, -1).every((piece) => {
      const at = name.indexOf(piece, from);
      from = at + piece.length;
      return at >= 0;
    });
    return !name.startsWith('.') && name.startsWith(first) && inOrder && name.slice(from).endsWith(last);
  };
  const names = existsSync(folder) ? readdirSync(folder).filter(fits).sort() : [];
  return names.length > 0 ? names.map((name) => join(folder, name)) : [pattern];
}
