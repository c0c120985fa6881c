import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestFolders } from '../load/digest.ts';
import { codeFolders, packageFolder } from './package-folder.ts';

/**
 * Another text with every change of the tool: its code, its version, the packages that npm says are installed, and Node.
 * Packages are known by their versions: nobody edits in node_modules.
 */
export function toolDigest(): string {
  const texts = [process.version, textOf(join(packageFolder, 'package.json'))];
  for (let folder = packageFolder; dirname(folder) !== folder; folder = dirname(folder))
    texts.push(textOf(join(folder, 'node_modules', '.package-lock.json')));
  return digestFolders(codeFolders, texts);
}

/** Empty when there is no such file. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
