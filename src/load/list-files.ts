import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { unreadable } from './unreadable.ts';

/** A file or a link of the input folder. */
export interface Listed {
  /** Relative, with forward slashes, composed (NFC): as the answers name it. */
  readonly path: string;
  /** As the disk names it. */
  readonly onDisk: string;
}

/** Files that systems and programs leave in any folder. Those with a dot in front are never listed. */
const LEFT_BEHIND = /^(thumbs\.db|desktop\.ini|~\$.*|icon\r)$/i;

/**
 * Every file of a folder, in code-unit order of path: the order in which a disk lists them must not matter. What was
 * released (`versies/`) is left out, for it holds copies of the answers.
 *
 * @returns also the problems of names and folders that cannot be read, and the folders themselves
 */
export function listFiles(folder: string): { files: Listed[]; closed: string[]; problems: Diagnostic[] } {
  const files: Listed[] = [];
  const closed: string[] = [];
  const problems: Diagnostic[] = [];
  const list = (path: string, onDisk: string): void => {
    let entries: Dirent<Buffer>[];
    try {
      entries = readdirSync(join(folder, onDisk), { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      problems.push(unreadable(path, 'Deze map', error));
      closed.push(path);
      return;
    }
    for (const entry of entries) {
      const name = entry.name.toString('utf8');
      const inside = { path: under(path, name.normalize('NFC')), onDisk: under(onDisk, name) };
      if (name.startsWith('.') || LEFT_BEHIND.test(name) || inside.path === 'versies') continue;
      if (!Buffer.from(name).equals(entry.name)) problems.push(nameless(inside.path));
      else if (!entry.isDirectory()) files.push(inside);
      else if (/\.(ya?ml|md)$/i.test(name)) {
        problems.push(folderAsFile(inside.path));
        closed.push(inside.path);
      } else list(inside.path, inside.onDisk);
    }
  };
  list('', '');
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), closed, problems };
}

const under = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

const nameless = (file: string): Diagnostic => ({
  severity: 'error',
  code: 'bestandsnaam-onleesbaar',
  message: 'In de naam van dit bestand staan tekens die niet te lezen zijn.',
  hint: 'Geef het bestand een nieuwe naam; dit gebeurt bij bestanden uit een oud zip-bestand.',
  at: { file, line: 1, column: 1 },
});

const folderAsFile = (file: string): Diagnostic => ({
  severity: 'error',
  code: 'geen-gewoon-bestand',
  message: 'Dit is een map met de naam van een bestand; wat erin staat, wordt niet gelezen.',
  hint: 'Haal het bestand uit deze map en gooi de map weg.',
  at: { file, line: 1, column: 1 },
});
