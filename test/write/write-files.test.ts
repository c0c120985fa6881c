import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishInterrupted, writeFiles } from '../../src/write/write-files.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

const names = ['a.pdf', 'b.docx', 'c.ics'];
const newSet = names.map((path) => ({ path, bytes: bytes(`nieuw ${path}`) }));

describe('writing a set of files', () => {
  it('makes the folders it needs, replaces what was there and leaves nothing else behind', () => {
    const folder = temporaryFolder({ 'uit/a.pdf': 'oud', 'uit/eigen.txt': 'van de gebruiker' });
    const failure = writeFiles(join(folder, 'uit'), [
      { path: 'a.pdf', bytes: bytes('nieuw') },
      { path: 'kaarten/b.pdf', bytes: bytes('b') },
    ]);
    expect(failure).toBeUndefined();
    expect(readdirSync(join(folder, 'uit')).sort()).toEqual(['a.pdf', 'eigen.txt', 'kaarten']);
    expect(read(folder, 'uit/a.pdf')).toBe('nieuw');
    expect(read(folder, 'uit/kaarten/b.pdf')).toBe('b');
  });

  it('keeps the whole old set, names the file, and later writes the whole new set, whichever file is in the way', () => {
    for (const inTheWay of names) {
      const others = names.filter((name) => name !== inTheWay);
      const folder = temporaryFolder(Object.fromEntries(others.map((name) => [name, `oud ${name}`])));
      mkdirSync(join(folder, inTheWay));
      expect(writeFiles(folder, newSet)).toEqual({ file: inTheWay, code: 'geen-bestand', inPlace: 'old' });
      expect(others.map((name) => read(folder, name))).toEqual(others.map((name) => `oud ${name}`));
      expect(readdirSync(folder).sort()).toEqual(names);
      rmdirSync(join(folder, inTheWay));
      expect(writeFiles(folder, newSet)).toBeUndefined();
      expect(names.map((name) => read(folder, name))).toEqual(names.map((name) => `nieuw ${name}`));
    }
  });

  it('leaves the old files when one of the new ones cannot be written', () => {
    const folder = temporaryFolder({ 'a.pdf': 'oud' });
    const long = `${'x'.repeat(300)}.pdf`;
    const files = [
      { path: 'a.pdf', bytes: bytes('nieuw') },
      { path: long, bytes: bytes('een naam die te lang is') },
    ];
    expect(writeFiles(folder, files)).toEqual({ file: long, code: 'ENAMETOOLONG', inPlace: 'old' });
    expect(readdirSync(folder)).toEqual(['a.pdf']);
    expect(read(folder, 'a.pdf')).toBe('oud');
  });

  it('says so when a file stands where a folder must come', () => {
    const folder = temporaryFolder({ uit: 'een bestand' });
    expect(writeFiles(join(folder, 'uit'), newSet)?.code).toMatch(/ENOTDIR|EEXIST/);
    expect(read(folder, 'uit')).toBe('een bestand');
  });
});

describe('what an interrupted command left', () => {
  const outcome = (left: Record<string, string>) => {
    const folder = temporaryFolder(left);
    expect(finishInterrupted(folder)).toBeUndefined();
    expect(existsSync(join(folder, '.paraat-nieuw'))).toBe(false);
    return Object.fromEntries(readdirSync(folder).map((path) => [path, read(folder, path)]));
  };

  it('is undone when the set was not complete', () => {
    expect(outcome({ 'a.pdf': 'oud', '.paraat-nieuw/nieuw/a.pdf': 'half' })).toEqual({ 'a.pdf': 'oud' });
  });

  it('is finished when the set was complete, also when part of it was already moved', () => {
    const left = {
      'a.pdf': 'nieuw a',
      'b.pdf': 'oud b',
      '.paraat-nieuw/nieuw/b.pdf': 'nieuw b',
      '.paraat-nieuw/oud/a.pdf': 'oud a',
      '.paraat-nieuw/oud/b.pdf': 'oud b',
      '.paraat-nieuw/heen': '',
    };
    expect(outcome(left)).toEqual({ 'a.pdf': 'nieuw a', 'b.pdf': 'nieuw b' });
  });

  it('does not take the place of what somebody wrote since', () => {
    const left = {
      'a.yaml': 'met de hand verbeterd',
      'b.yaml': 'oud b',
      'c.yaml': 'zelf gemaakt',
      '.paraat-nieuw/nieuw/a.yaml': 'nieuw a',
      '.paraat-nieuw/nieuw/b.yaml': 'nieuw b',
      '.paraat-nieuw/nieuw/c.yaml': 'nieuw c',
      '.paraat-nieuw/oud/a.yaml': 'oud a',
      '.paraat-nieuw/oud/b.yaml': 'oud b',
      '.paraat-nieuw/erbij/c.yaml': '',
      '.paraat-nieuw/heen': '',
    };
    expect(outcome(left)).toEqual({ 'a.yaml': 'met de hand verbeterd', 'b.yaml': 'nieuw b', 'c.yaml': 'zelf gemaakt' });
  });

  it('is undone on when it was on its way back', () => {
    const left = {
      'a.pdf': 'oud a',
      'b.pdf': 'nieuw b',
      'c.ics': 'nieuw c',
      'd.ics': 'van de gebruiker',
      '.paraat-nieuw/oud/b.pdf': 'oud b',
      '.paraat-nieuw/erbij/c.ics': '',
      '.paraat-nieuw/nieuw/d.ics': 'nieuw d',
      '.paraat-nieuw/erbij/d.ics': '',
      '.paraat-nieuw/terug': '',
    };
    expect(outcome(left)).toEqual({ 'a.pdf': 'oud a', 'b.pdf': 'oud b', 'd.ics': 'van de gebruiker' });
  });

  it('goes back to the whole old set when it cannot be finished', () => {
    const folder = temporaryFolder({
      'a.pdf': 'oud a',
      'b.pdf/eigen.txt': 'een map op de plaats van een bestand',
      '.paraat-nieuw/nieuw/a.pdf': 'nieuw a',
      '.paraat-nieuw/nieuw/b.pdf': 'nieuw b',
      '.paraat-nieuw/oud/a.pdf': 'oud a',
      '.paraat-nieuw/heen': '',
    });
    expect(finishInterrupted(folder)).toMatchObject({ file: 'b.pdf', inPlace: 'old' });
    expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'b.pdf']);
    expect(read(folder, 'a.pdf')).toBe('oud a');
  });

  it('does no harm when it is damaged or none of ours', () => {
    expect(outcome({ 'a.pdf': 'oud', '.paraat-nieuw/gereed.json': 'null' })).toEqual({ 'a.pdf': 'oud' });
    expect(outcome({ 'a.pdf': 'oud', '.paraat-nieuw': 'een bestand' })).toEqual({ 'a.pdf': 'oud' });
    expect(outcome({ 'a.pdf': 'oud', '.paraat-nieuw/heen': '' })).toEqual({ 'a.pdf': 'oud' });
  });
});
