import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { listFiles } from './list-files.ts';
import { readFile } from './read-file.ts';

/**
 * SHA-256, in hexadecimal, over the name of an input folder and over path and bytes of every file in it that is read, and of
 * what was released. Unlike the fingerprint it counts each byte: a comment moves the line that a problem names.
 *
 * @returns undefined when there is anything that cannot be read
 */
export function digestInput(folder: string): string | undefined {
  const { files, problems } = listFiles(folder);
  if (problems.length > 0) return undefined;
  const hash = createHash('sha256').update(`${basename(resolve(folder))}\0`);
  for (const { path, onDisk } of files) {
    const bytes = readFile(path, join(folder, onDisk), false);
    if (!(bytes instanceof Uint8Array)) return undefined;
    add(hash, path, bytes);
  }
  const released = join(folder, 'versies');
  return hash.update(existsSync(released) ? digestFolders([released]) : '').digest('hex');
}

/** SHA-256, in hexadecimal, over path and bytes of every file of these folders, and over these texts. */
export function digestFolders(folders: readonly string[], texts: readonly string[] = []): string {
  const hash = createHash('sha256').update(JSON.stringify(texts));
  for (const [index, folder] of folders.entries()) {
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const path of paths) add(hash, `${index}${path.slice(folder.length)}`, readFileSync(path));
  }
  return hash.digest('hex');
}

const add = (hash: Hash, path: string, bytes: Uint8Array): Hash =>
  hash.update(`${path}\0${bytes.length}\0`).update(bytes);
