import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands among the documents: which files of the output Paraat wrote, with their SHA-256. */
export const inventoryFile = '.paraat-overzicht.json';

/** SHA-256 in hexadecimal, by path. */
export type Hashes = ReadonlyMap<string, string>;

/** What the inventory of an output folder says; nothing when there is none, or it cannot be read. */
export function readInventory(folder: string): Hashes {
  try {
    return hashesIn(JSON.parse(readFileSync(join(folder, inventoryFile), 'utf8')).bestanden);
  } catch {
    return new Map();
  }
}

/** The inventory as it is written: the same files give the same bytes. */
export const inventoryOf = (files: Hashes): Uint8Array =>
  new TextEncoder().encode(
    `${JSON.stringify({ bestanden: Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))) }, null, 1)}\n`,
  );

/** Hashes by path as read from a file that anyone may have changed: a path never leads out of the folder. */
export const hashesIn = (read: object): Hashes =>
  new Map(
    Object.entries(read).filter(([path, hash]) => typeof hash === 'string' && !/[\\:]|^\/|(^|\/)\.\.(\/|$)/.test(path)),
  );
