import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/model/sha256.ts';
import { filesIn } from '../../src/write/files-in.ts';
import { inventoryFile } from '../../src/write/inventory.ts';
import { type Placed, startSet } from '../../src/write/output-set.ts';
import type { WriteFailure } from '../../src/write/write-failure.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const none = new Map<string, string>();

/** Puts these files in a folder as one set; of what the set may touch, all unless said otherwise. */
function put(
  folder: string,
  files: Record<string, string>,
  isIts: (path: string) => boolean = () => true,
  lastWritten: ReadonlyMap<string, string> = none,
): Placed | WriteFailure {
  const set = startSet(folder, isIts, lastWritten);
  for (const [path, text] of Object.entries(files)) expect(set.add({ path, bytes: bytes(text) })).toBeUndefined();
  return set.place();
}
const textsIn = (folder: string) =>
  Object.fromEntries(
    filesIn(folder)
      .filter((path) => path !== inventoryFile)
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

describe('a set of documents that takes the place of another', () => {
  it('takes away what is no longer made, and nothing that it did not make itself', () => {
    const folder = temporaryFolder({ 'eigen.txt': 'van mij', 'evaluaties/eigen.docx': 'van mij' });
    put(folder, { 'plan.pdf': '1', 'evaluaties/a.docx': 'a', 'evaluaties/b.docx': 'b' });
    expect(put(folder, { 'plan.pdf': '2', 'evaluaties/a.docx': 'a' })).toMatchObject({ kept: [], left: [] });
    expect(textsIn(folder)).toEqual({
      'eigen.txt': 'van mij',
      'evaluaties/a.docx': 'a',
      'evaluaties/eigen.docx': 'van mij',
      'plan.pdf': '2',
    });
  });

  it('keeps a form that was filled in beside the new one, each time under a name of its own', () => {
    const folder = temporaryFolder();
    put(folder, { 'evaluaties/a.docx': 'leeg 1' });
    for (const [version, number] of [
      ['2', ''],
      ['3', ' 2'],
    ]) {
      writeFileSync(join(folder, 'evaluaties/a.docx'), `ingevuld ${version}`);
      utimesSync(join(folder, 'evaluaties/a.docx'), 1000, 1000);
      const as = `evaluaties/a (bewaard${number}).docx`;
      expect(put(folder, { 'evaluaties/a.docx': `leeg ${version}` })).toMatchObject({
        kept: [{ path: 'evaluaties/a.docx', as }],
      });
      expect(textsIn(folder)).toMatchObject({ 'evaluaties/a.docx': `leeg ${version}`, [as]: `ingevuld ${version}` });
      expect(statSync(join(folder, as)).mtimeMs).toBe(1_000_000);
    }
  });

  it('leaves a form that was filled in where it is when it is no longer made, and says so once', () => {
    const folder = temporaryFolder();
    put(folder, { 'a.docx': 'leeg', 'b.docx': 'leeg' });
    writeFileSync(join(folder, 'b.docx'), 'ingevuld');
    expect(put(folder, { 'a.docx': 'leeg' })).toMatchObject({ left: ['b.docx'] });
    expect(put(folder, { 'a.docx': 'leeg' })).toMatchObject({ left: [] });
    expect(textsIn(folder)).toEqual({ 'a.docx': 'leeg', 'b.docx': 'ingevuld' });
  });

  it('does not touch a file that stays the same', () => {
    const folder = temporaryFolder();
    put(folder, { 'a.pdf': 'a', 'b.pdf': 'b' });
    utimesSync(join(folder, 'a.pdf'), 1000, 1000);
    put(folder, { 'a.pdf': 'a', 'b.pdf': 'c' });
    expect(statSync(join(folder, 'a.pdf')).mtimeMs).toBe(1_000_000);
  });

  it('knows its own files by the last build where the inventory is lost, and keeps all it does not know', () => {
    const folder = temporaryFolder();
    const old = { 'a.pdf': 'a', 'b.pdf': 'b' };
    const hashes = new Map(Object.entries(old).map(([path, text]) => [path, sha256(text)]));
    put(folder, old);
    rmSync(join(folder, inventoryFile));
    expect(put(folder, { 'a.pdf': 'nieuw' }, () => true, hashes)).toMatchObject({ kept: [], left: [] });
    expect(textsIn(folder)).toEqual({ 'a.pdf': 'nieuw' });
    rmSync(join(folder, inventoryFile));
    put(folder, { 'a.pdf': 'nieuwer' });
    expect(textsIn(folder)).toEqual({ 'a (bewaard).pdf': 'nieuw', 'a.pdf': 'nieuwer' });
  });

  it('never leaves its folder, whatever the inventory says', () => {
    const top = temporaryFolder({ 'buiten.txt': 'x', 'uit/a.pdf': 'a' });
    const hash = sha256('x');
    const bestanden = { '../buiten.txt': hash, [join(top, 'buiten.txt')]: hash, '..\\buiten.txt': hash };
    writeFileSync(join(top, 'uit', inventoryFile), JSON.stringify({ bestanden }));
    put(join(top, 'uit'), { 'b.pdf': 'b' });
    expect(existsSync(join(top, 'buiten.txt'))).toBe(true);
  });

  it('neither writes nor takes away through a link to another folder', () => {
    const top = temporaryFolder({ 'elders/x.pdf': 'x' });
    const folder = join(top, 'uit');
    mkdirSync(folder);
    symlinkSync(join(top, 'elders'), join(folder, 'kaarten'));
    writeFileSync(join(folder, inventoryFile), JSON.stringify({ bestanden: { 'kaarten/x.pdf': sha256('x') } }));
    put(folder, { 'b.pdf': 'b' });
    expect(put(folder, { 'kaarten/y.pdf': 'y' })).toEqual({
      file: 'kaarten/y.pdf',
      code: 'geen-bestand',
      inPlace: 'old',
    });
    expect(textsIn(join(top, 'elders'))).toEqual({ 'x.pdf': 'x' });
  });

  it('changes nothing when a folder stands in the place of a file, and leaves nothing staged', () => {
    const folder = temporaryFolder();
    put(folder, { 'a.pdf': 'a' });
    mkdirSync(join(folder, 'b.pdf'));
    expect(put(folder, { 'a.pdf': 'nieuw', 'b.pdf': 'b' })).toEqual({
      file: 'b.pdf',
      code: 'geen-bestand',
      inPlace: 'old',
    });
    expect(textsIn(folder)).toEqual({ 'a.pdf': 'a' });
    expect(existsSync(join(folder, '.paraat-nieuw'))).toBe(false);
  });
});
