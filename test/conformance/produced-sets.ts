import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { editions } from '../../src/model/edition.ts';
import { filesIn } from '../../src/write/files-in.ts';
import { built } from '../fixtures/built.ts';
import { exampleFolder, templatesFolder } from '../fixtures/example.ts';
import { keepAs } from '../fixtures/release.ts';
import { root } from './node-of.ts';
import { oddMaterial, ownMaterial } from './own-material.ts';
import { templatedMaterial } from './templated-material.ts';

/** A file that was made, as it stands on disk. */
export interface ProducedFile {
  /** An edition of the example, or what else was made. */
  readonly set: string;
  readonly kind: string;
  /** Below the folder of all sets, with forward slashes. */
  readonly name: string;
  readonly at: string;
  readonly bytes: Uint8Array;
}

/**
 * Every file that Paraat makes of the example: each edition with what only a dossier has, what tells of changes after a
 * release, and the packs of `distribute` (by `dist/`); and files with what an institution or a mistake may bring.
 *
 * @param scratch a folder for what is made on the way
 * @throws when a build has an error: an edition that holds what it may not is one too
 */
export async function producedSets(folder: string, scratch: string): Promise<ProducedFile[]> {
  const all: ProducedFile[] = [];
  const add = (set: string, path: string, bytes: Uint8Array): void => {
    const name = `${set}/${path}`;
    const at = join(folder, name);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, bytes);
    all.push({ set, kind: extname(path).slice(1), name, at, bytes });
  };
  for (const edition of editions)
    for (const { path, bytes } of await filesOf(exampleFolder, { edition, dossier: true })) add(edition, path, bytes);
  const released = join(scratch, 'ziekenhuis');
  cpSync(exampleFolder, released, { recursive: true });
  keepAs(released, '2.0', { datum: '2026-11-02' });
  for (const [path, bytes] of packsOf(released, join(scratch, 'uit'))) add('packs', path, bytes);
  const answers = join(released, 'bouwstenen/visie.yaml');
  writeFileSync(answers, readFileSync(answers, 'utf8').replace('Een storing,', 'Een storing, een storm,'));
  const told = await filesOf(released, {});
  const before = new Set(all.filter(({ set }) => set === 'intern').map(({ name }) => name));
  for (const { path, bytes } of told) if (!before.has(`intern/${path}`)) add('after a release', path, bytes);
  add('other material', 'own-material.pdf', await ownMaterial());
  for (const [name, bytes] of await oddMaterial()) add('other material', name, bytes);
  for (const [name, bytes] of await templatedMaterial()) add('other material', name, bytes);
  return all;
}

async function filesOf(folder: string, selection: Parameters<typeof built>[2]) {
  const { files, problems } = await built(folder, templatesFolder, selection);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return files;
}

function packsOf(folder: string, out: string): (readonly [path: string, bytes: Uint8Array])[] {
  const args = [join(root, 'dist/src/cli.js'), 'distribute', folder, '--out', out, '--peildatum', '2026-12-20'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const paths = filesIn(out).filter((path) => !path.startsWith('.'));
  return paths.map((path) => [path, readFileSync(join(out, path))]);
}
