import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { checkFiles } from '../../src/validate/check-files.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

describe('reading a folder', () => {
  it('does not follow a symbolic link out of the folder', () => {
    const outside = temporaryFolder({ 'geheim.yaml': 'a: geheim' });
    const folder = temporaryFolder({ 'a.yaml': 'a: 1' });
    symlinkSync(join(outside, 'geheim.yaml'), join(folder, 'link.yaml'));
    symlinkSync(outside, join(folder, 'map'));
    const { workspace, problems } = loadWorkspace(folder);
    expect([...workspace.answers.values()].map(({ path, readable, value }) => ({ path, readable, value }))).toEqual([
      { path: 'a.yaml', readable: true, value: { a: '1' } },
      { path: 'link.yaml', readable: false, value: null },
    ]);
    expect(workspace.closed).toEqual(['map']);
    expect(problems.map((p) => `${p.at.file} ${p.code}`)).toEqual([
      'link.yaml geen-gewoon-bestand',
      'map geen-gewoon-bestand',
    ]);
  });

  it('reads a folder whose name holds spaces, brackets and accents', () => {
    const folder = join(temporaryFolder({ 'Ziekenhuis (test) [é]/a.yaml': 'a: 1' }), 'Ziekenhuis (test) [é]');
    expect(loadWorkspace(folder).workspace.answers.get('a.yaml')?.value).toEqual({ a: '1' });
  });

  it('reads no folder that has the name of a file, and says so', () => {
    const folder = temporaryFolder({ 'bouwstenen/visie.yaml/visie.yaml': 'a: 1', 'bouwstenen/nafase.yaml': '' });
    mkdirSync(join(folder, 'hoofdstukken/eigen.md'), { recursive: true });
    const { workspace, problems } = loadWorkspace(folder);
    expect([...workspace.answers.values()].filter((file) => !file.readable).map((file) => file.path)).toEqual([
      'bouwstenen/visie.yaml',
      'hoofdstukken/eigen.md',
    ]);
    const missing = checkFiles(workspace).map((problem) => problem.at.file);
    expect(missing).toContain('bouwstenen/crisisprofiel.yaml');
    expect(missing).not.toContain('bouwstenen/visie.yaml');
    expect(problems.map((p) => `${p.at.file} ${p.code}`).sort()).toEqual([
      'bouwstenen/visie.yaml geen-gewoon-bestand',
      'hoofdstukken/eigen.md geen-gewoon-bestand',
    ]);
  });

  it('takes no notice of what systems and programs leave behind', () => {
    const left = [
      'Thumbs.db',
      '.DS_Store',
      'registers/desktop.ini',
      'registers/~$rollen.yaml',
      'registers/._rollen.yaml',
    ];
    const folder = temporaryFolder({ 'a.yaml': 'a: 1', ...Object.fromEntries(left.map((path) => [path, 'x'])) });
    const { workspace } = loadWorkspace(folder);
    expect([...workspace.answers.keys(), ...workspace.assets.keys()]).toEqual(['a.yaml']);
  });

  it('names a file by its composed letters, also when the disk holds them apart', () => {
    const folder = temporaryFolder({ 'instelling.yaml': 'huisstijl:\n  logo: logé.png\n', 'loge\u0301.png': 'x' });
    const { assets, usedAssets } = loadWorkspace(folder).workspace;
    expect([...assets.keys()]).toEqual(['log\u00e9.png']);
    expect(usedAssets.has('log\u00e9.png')).toBe(true);
  });
});

describe('the fingerprint', () => {
  const files = {
    'instelling.yaml': 'naam: Linde # ons huis\nhuisstijl:\n  logo: logo.png\n',
    'bijlagen/bijlagen.yaml': '- bestand: b.pdf\n',
    'bijlagen/b.pdf': 'x',
    'logo.png': 'x',
  };
  const fingerprint = (changed: Record<string, string> = {}) =>
    loadWorkspace(temporaryFolder({ ...files, ...changed })).workspace.fingerprint;
  const unchanged = (): string => fingerprint();

  it.each([
    ['an answer', { 'instelling.yaml': files['instelling.yaml'].replace('Linde', 'Lindewaard') }],
    ['a logo', { 'logo.png': 'y' }],
    ['an annex', { 'bijlagen/b.pdf': 'y' }],
    ['a new file of answers', { 'bouwstenen/visie.yaml': 'visie: a' }],
  ])('changes with %s', (_what, changed) => {
    expect(fingerprint(changed)).not.toBe(unchanged());
  });

  it.each([
    ['a comment', { 'instelling.yaml': files['instelling.yaml'].replace('ons huis', 'ons ziekenhuis') }],
    ['Windows line ends', { 'instelling.yaml': files['instelling.yaml'].replaceAll('\n', '\r\n') }],
    ['a file that nothing uses', { 'notities.txt': 'x', 'bijlagen/c.pdf': 'x', 'Thumbs.db': 'x' }],
  ])('stays the same with %s', (_what, changed) => {
    expect(fingerprint(changed)).toBe(unchanged());
  });
});
