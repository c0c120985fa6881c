import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readZip } from '../../src/zip/read-zip.ts';
import { adoptExampleIn } from '../fixtures/adopted-example.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { root } from './node-of.ts';

export const command = join(root, 'dist/src/cli.js');

/** A dossier with its files by path. */
export interface MadeDossier {
  readonly zip: Buffer;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Makes a dossier with the command itself. @param node the program that runs it, with what comes before the command */
export function makeDossierOf(
  folder: string,
  edition = 'intern',
  [node = process.execPath, ...before]: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Buffer {
  const out = temporaryFolder();
  const args = [...before, command, 'dossier', folder, '--out', out, '--edition', edition];
  const { status, stderr } = spawnSync(node, args, { encoding: 'utf8', cwd: out, env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(stderr);
  const name = readdirSync(out).find((one) => one.endsWith('.zip'));
  return readFileSync(join(out, name ?? ''));
}

const made = new Map<string, MadeDossier>();

/** The dossier of the whole example, adopted and sent round. Made once, by the first test that asks. */
export function dossierOfExample(edition = 'intern'): MadeDossier {
  let one = made.get(edition);
  if (!one) {
    const zip = makeDossierOf(adoptExampleIn(join(temporaryFolder(), 'voorbeeld')), edition);
    const read = readZip(zip, { file: 1e8, total: 1e9, files: 1e4 });
    one = { zip, files: new Map([...read.paths].map((path) => [path, read.open(path) ?? new Uint8Array()])) };
    made.set(edition, one);
  }
  return one;
}
