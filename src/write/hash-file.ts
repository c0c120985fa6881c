import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../model/sha256.ts';

/** SHA-256 of a file, in hexadecimal; undefined when no plain file is there. */
export const hashFile = (path: string): string | undefined =>
  lstatSync(path, { throwIfNoEntry: false })?.isFile() ? sha256(readFileSync(path)) : undefined;

/** Whether every one of these files is in the folder, with these bytes. */
export function holdsAll(folder: string, hashes: ReadonlyMap<string, string>): boolean {
  try {
    return [...hashes].every(([path, hash]) => hashFile(join(folder, path)) === hash);
  } catch {
    return false;
  }
}
