import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

// Rights cannot be taken from a test that runs as administrator: the file system refuses by name instead.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const refusing =
    <A extends readonly unknown[], R>(call: (...args: A) => R) =>
    (...args: A): R => {
      const code = /geweigerd-([A-Z]+)/.exec(String(args[0]))?.[1];
      if (code) throw Object.assign(new Error(`${code}: refused`), { code });
      return call(...args);
    };
  return { ...fs, readFileSync: refusing(fs.readFileSync), readdirSync: refusing(fs.readdirSync as never) };
});

const problemsOf = (folder: string) =>
  loadWorkspace(folder).problems.map(({ at, code, message }) => `${at.file} ${code}: ${message}`);

describe('what the system refuses', () => {
  it('is a problem at the file, and the other files are read', () => {
    const folder = temporaryFolder({ 'geweigerd-EACCES.yaml': 'a: 1', 'geweigerd-EBUSY.png': 'x', 'b.yaml': 'b: 1' });
    const { workspace, problems } = loadWorkspace(folder);
    expect(problems.map(({ at, code, message }) => `${at.file} ${code}: ${message}`)).toEqual([
      'geweigerd-EACCES.yaml onleesbaar: Dit bestand is niet gelezen: u mag het niet lezen.',
      'geweigerd-EBUSY.png onleesbaar: Dit bestand is niet gelezen: het is in gebruik bij een ander programma.',
    ]);
    expect(workspace.answers.get('geweigerd-EACCES.yaml')).toMatchObject({ readable: false, value: null });
    expect(workspace.answers.get('b.yaml')?.value).toEqual({ b: '1' });
  });

  it('is one problem for a folder', () => {
    const folder = temporaryFolder({ 'geweigerd-EACCES/a.yaml': 'a: 1', 'geweigerd-EACCES/b.yaml': 'a: 1' });
    expect(problemsOf(folder)).toEqual([
      'geweigerd-EACCES onleesbaar: Deze map is niet gelezen: u mag het niet lezen.',
    ]);
    expect(loadWorkspace(folder).workspace.closed).toEqual(['geweigerd-EACCES']);
  });

  it('has an explanation when the reason is not known', () => {
    expect(problemsOf(temporaryFolder({ 'geweigerd-UNKNOWN.yaml': '' }))).toEqual([
      'geweigerd-UNKNOWN.yaml onleesbaar: Dit bestand is niet gelezen: het kan niet worden gelezen.',
    ]);
  });

  it('leaves open whether the files of a closed folder exist', () => {
    const folder = temporaryFolder({ 'geweigerd-EACCES/x': '' });
    const { workspace } = loadWorkspace(join(folder, 'geweigerd-EACCES'));
    expect(workspace.answers.get('instelling.yaml')?.readable).toBe(false);
  });
});

describe('a file name that is no UTF-8', () => {
  it('is a problem at the file', () => {
    const folder = temporaryFolder({ 'a.yaml': 'a: 1' });
    mkdirSync(join(folder, 'registers'));
    const path = Buffer.concat([Buffer.from(join(folder, 'registers/')), Buffer.from([0xff]), Buffer.from('.yaml')]);
    // macOS and Windows have no such names.
    if (process.platform === 'linux') writeFileSync(path, 'a: 1');
    expect(loadWorkspace(folder).problems.map(({ at, code }) => `${at.file} ${code}`)).toEqual(
      process.platform === 'linux' ? ['registers/\ufffd.yaml bestandsnaam-onleesbaar'] : [],
    );
  });
});
