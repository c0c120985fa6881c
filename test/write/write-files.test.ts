import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishInterrupted, writeFiles } from '../../src/write/write-files.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('writing a set of files', () => {
  it('makes the folders it needs, replaces what was there and leaves nothing else behind', () => {
    const folder = temporaryFolder({ 'uit/a.pdf': 'oud', 'uit/eigen.txt': 'van de gebruiker' });
    writeFiles(join(folder, 'uit'), [
      { path: 'a.pdf', bytes: bytes('nieuw') },
      { path: 'kaarten/b.pdf', bytes: bytes('b') },
    ]);
    expect(readdirSync(join(folder, 'uit')).sort()).toEqual(['a.pdf', 'eigen.txt', 'kaarten']);
    expect(read(folder, 'uit/a.pdf')).toBe('nieuw');
    expect(read(folder, 'uit/kaarten/b.pdf')).toBe('b');
  });

  it('undoes a set that was interrupted before it was complete', () => {
    const folder = temporaryFolder({ 'a.pdf': 'oud', '.paraat-nieuw/a.pdf': 'half' });
    finishInterrupted(folder);
    expect(read(folder, 'a.pdf')).toBe('oud');
    expect(existsSync(join(folder, '.paraat-nieuw'))).toBe(false);
  });

  it('finishes a set that was complete, also when part of it was already moved', () => {
    const folder = temporaryFolder({
      'a.pdf': 'nieuw a',
      'b.pdf': 'oud b',
      '.paraat-nieuw/b.pdf': 'nieuw b',
      '.paraat-nieuw/gereed.json': '["a.pdf","b.pdf"]',
    });
    finishInterrupted(folder);
    expect([read(folder, 'a.pdf'), read(folder, 'b.pdf')]).toEqual(['nieuw a', 'nieuw b']);
    expect(existsSync(join(folder, '.paraat-nieuw'))).toBe(false);
  });

  it('leaves the old files when one of the new ones cannot be written', () => {
    const folder = temporaryFolder({ 'a.pdf': 'oud' });
    const files = [
      { path: 'a.pdf', bytes: bytes('nieuw') },
      { path: `${'x'.repeat(300)}.pdf`, bytes: bytes('een naam die te lang is') },
    ];
    expect(() => writeFiles(folder, files)).toThrow('ENAMETOOLONG');
    expect(readdirSync(folder)).toEqual(['a.pdf']);
    expect(read(folder, 'a.pdf')).toBe('oud');
  });

  it('says so when a file stands where a folder must come', () => {
    const folder = temporaryFolder({ uit: 'een bestand' });
    expect(() => writeFiles(join(folder, 'uit'), [{ path: 'a.pdf', bytes: bytes('x') }])).toThrow(/ENOTDIR|EEXIST/);
    expect(read(folder, 'uit')).toBe('een bestand');
  });
});
