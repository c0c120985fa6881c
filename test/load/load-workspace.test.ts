import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const load = (text: string | Uint8Array) => {
  const { workspace, problems } = loadWorkspace(temporaryFolder({ 'a.yaml': text }));
  return {
    value: workspace.answers.get('a.yaml')?.value,
    problems: problems.map(({ at, code }) => `${at.line}:${at.column} ${code}`),
  };
};

describe('reading answers', () => {
  it('keeps an unquoted telephone number, a version and a date exactly as typed', () => {
    expect(load('telefoon: 0612345678\nversie: 1.0\ndatum: 2026-11-02\nja: yes\n')).toEqual({
      value: { telefoon: '0612345678', versie: '1.0', datum: '2026-11-02', ja: 'yes' },
      problems: [],
    });
  });

  it('reads an empty field, empty quotes and an empty file as no answer', () => {
    expect(load('a:\nb: ""\n').value).toEqual({ a: null, b: null });
    expect(load('')).toEqual({ value: null, problems: [] });
    expect(load('# alleen een opmerking\n').value).toBeNull();
  });

  it('composes letters with loose accents, so that one font glyph fits', () => {
    expect(load('naam: Coo\u0308rdinator')).toEqual({ value: { naam: 'Coördinator' }, problems: [] });
  });

  it('keeps a key named __proto__ as a key', () => {
    const { value } = load('__proto__: x\n');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it.each([
    ['a field that stands twice', 'a: 1\nb: 2\na: 3\n', '3:1 dubbel-veld'],
    ['a tab as indentation', 'a:\n\tb: 1\n', '2:1 tab'],
    ['two documents in one file', 'a: 1\n---\nb: 2\n', '2:1 twee-documenten'],
    ['a text with a colon', 'a: let op: dit\n', '1:4 dubbele-punt'],
    ['a text that begins with an at sign', 'a: @naam\n', '1:4 aanhalingstekens-nodig'],
    ['an anchor', 'a: &x tekst\n', '1:7 yaml-verwijzing'],
    ['a tag', 'a: !js tekst\n', '1:8 yaml-label'],
    ['a list as the name of a field', '? [a]\n: b\n', '1:3 geen-veldnaam'],
    ['a non-character', 'a: "x\\uFFFE"\n', '1:4 verboden-teken'],
    ['a mark of origin', 'a:\n  - tekst \ufdd0\n', '2:5 verboden-teken'],
    ['half of a surrogate pair', 'a: "x\\uD800"\n', '1:4 verboden-teken'],
    ['a control character', 'a: "x\\u0007"\n', '1:4 verboden-teken'],
  ])('refuses %s at its place', (_name, text, problem) => {
    expect(load(text).problems).toEqual([problem]);
  });

  it('reads characters beyond the basic plane', () => {
    expect(load('a: "\\U0001F600 𝄞"\n')).toEqual({ value: { a: '😀 𝄞' }, problems: [] });
  });

  it('refuses an alias bomb without unfolding it', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`,
    );
    const { value, problems } = load(['l0: &l0 [x]', ...levels].join('\n'));
    expect(value).toBeNull();
    expect(problems[0]).toBe('1:9 yaml-verwijzing');
  });

  it('refuses nesting without a bottom', () => {
    expect(load(`a: ${'['.repeat(5000)}${']'.repeat(5000)}`).problems).not.toEqual([]);
  });

  it('names the first byte that is not UTF-8', () => {
    const windows1252 = Uint8Array.from([...'naam: x\nplaats: Enkhui'].map((c) => c.charCodeAt(0)).concat(0xeb, 0x6e));
    expect(load(windows1252).problems).toEqual(['2:15 geen-utf-8']);
  });

  it('accepts a byte order mark and Windows line ends', () => {
    expect(load('\ufeffa: 1\r\nb:\r\n  - 2\r\n')).toEqual({ value: { a: '1', b: ['2'] }, problems: [] });
  });

  it('refuses a file of answers over 5 MB without reading it', () => {
    expect(load(new Uint8Array(5 * 1024 * 1024 + 1).fill(0x20)).problems).toEqual(['1:1 bestand-te-groot']);
  });
});

describe('reading a folder', () => {
  it('does not follow a symbolic link out of the folder', () => {
    const outside = temporaryFolder({ 'geheim.yaml': 'a: geheim' });
    const folder = temporaryFolder({ 'a.yaml': 'a: 1' });
    symlinkSync(join(outside, 'geheim.yaml'), join(folder, 'link.yaml'));
    symlinkSync(outside, join(folder, 'map'));
    const { workspace, problems } = loadWorkspace(folder);
    expect([...workspace.answers.keys()]).toEqual(['a.yaml']);
    expect(problems.map((p) => `${p.at.file} ${p.code}`)).toEqual([
      'link.yaml geen-gewoon-bestand',
      'map geen-gewoon-bestand',
    ]);
  });

  it('reads a folder whose name holds spaces, brackets and accents', () => {
    const folder = join(temporaryFolder({ 'Ziekenhuis (test) [é]/a.yaml': 'a: 1' }), 'Ziekenhuis (test) [é]');
    expect(loadWorkspace(folder).workspace.answers.get('a.yaml')?.value).toEqual({ a: '1' });
  });

  it('changes its fingerprint with any byte of any file, and with nothing else', () => {
    const files = { 'a.yaml': 'a: 1', 'bijlagen/b.pdf': 'x' };
    const first = temporaryFolder(files);
    const second = temporaryFolder(files);
    expect(loadWorkspace(first).workspace.fingerprint).toBe(loadWorkspace(second).workspace.fingerprint);
    writeFileSync(join(second, 'bijlagen/b.pdf'), 'y');
    expect(loadWorkspace(first).workspace.fingerprint).not.toBe(loadWorkspace(second).workspace.fingerprint);
  });
});

describe('finding the place of an answer', () => {
  const text = 'naam: Lindewaard\nlocaties:\n  - id: a\n    adres:\n  - id: b\n';
  const locate = (path: (string | number)[], what?: 'key') => {
    const { workspace } = loadWorkspace(temporaryFolder({ 'a.yaml': text }));
    const { line, column } = workspace.answers.get('a.yaml')!.locate(path, what);
    return `${line}:${column}`;
  };

  it('finds values, keys, items and empty fields', () => {
    expect(locate(['naam'])).toBe('1:7');
    expect(locate(['naam'], 'key')).toBe('1:1');
    expect(locate(['locaties', 1, 'id'])).toBe('5:9');
    expect(locate(['locaties', 0, 'adres'])).toBe('4:5');
  });

  it('finds the nearest parent of an answer that is missing', () => {
    expect(locate(['locaties', 1, 'adres'])).toBe('5:5');
    expect(locate(['locaties', 7])).toBe('2:1');
    expect(locate(['website'])).toBe('1:1');
  });
});
