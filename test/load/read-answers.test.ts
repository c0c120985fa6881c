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
    ['an anchor', 'a: &x tekst\n', '1:4 yaml-verwijzing'],
    ['a tag', 'a: !js tekst\n', '1:4 yaml-label'],
    ['a list as the name of a field', '? [a]\n: b\n', '1:3 geen-veldnaam'],
    ['a non-character', 'a: "x\\uFFFE"\n', '1:6 verboden-teken'],
    ['a mark of origin', 'a:\n  - tekst \ufdd0\n', '2:11 verboden-teken'],
    ['half of a surrogate pair', 'a: "x\\uD800"\n', '1:6 verboden-teken'],
    ['a control character', 'a: "x\\u0007"\n', '1:6 verboden-teken'],
    ['a tilde for an empty field', 'a: ~\n', '1:4 geen-antwoord'],
    ['the word null for an empty field', 'a:\n  - null\n', '2:5 geen-antwoord'],
    ['an answer that a # cuts off', 'a: Huis #1 Linde\n', '1:9 afgekapt-antwoord'],
    ['a colour without quotes', 'a: #005a9c\n', '1:4 afgekapt-antwoord'],
    ['curly quotes for quotes', 'a: ‘2.0’\n', '1:4 kromme-aanhalingstekens'],
  ])('refuses %s at its place', (_name, text, problem) => {
    expect(load(text).problems).toEqual([problem]);
  });

  it('leaves a comment, quoted signs and spoken words alone', () => {
    const text = 'a: Huis # het hoofdgebouw\nb: "Huis #1"\nc: |\n  Kamer #1\nd: “Klopt dit?”\ne: "~"\n#a\n#-----\n';
    expect(load(text)).toEqual({
      value: { a: 'Huis', b: 'Huis #1', c: 'Kamer #1\n', d: '“Klopt dit?”', e: '~' },
      problems: [],
    });
  });

  it('reads an answer of spaces only as no answer', () => {
    expect(load('a: "   "\n')).toEqual({ value: { a: null }, problems: [] });
  });

  it('reads the line ends of an old Mac', () => {
    expect(load('a: 1\rb:\r  - 2\r').value).toEqual({ a: '1', b: ['2'] });
  });

  it('says of UTF-16 what it is, and of another encoding shows the line', () => {
    const { workspace, problems } = loadWorkspace(
      temporaryFolder({
        'a.yaml': Uint8Array.of(0xff, 0xfe, 0x61, 0),
        'b.yaml': Uint8Array.of(...[...'a: 1\nb: x'].map((c) => c.charCodeAt(0)), 0xeb),
      }),
    );
    expect(problems[0]!.message).toContain('UTF-16');
    expect(problems[1]!.at).toMatchObject({ line: 2, column: 5 });
    expect(workspace.answers.get('b.yaml')!.lines[1]).toBe('b: x\ufffd');
  });

  it('reads characters beyond the basic plane', () => {
    expect(load('a: "\\U0001F600 𝄞"\n')).toEqual({ value: { a: '😀 𝄞' }, problems: [] });
  });

  it('merges nothing: << is a field like any other, and so are the names that every object has', () => {
    const typed = '<<: { a: x }\nconstructor: { prototype: { b: x } }\n__proto__: { c: x }\ntoString: x\n';
    for (const text of [typed, `"d": ${'"\\u0065"'}\n${typed}`]) {
      const { value, problems } = load(text);
      expect(problems).toEqual([]);
      expect(Object.keys(value as object).filter((key) => key !== 'd')).toEqual([
        '<<',
        'constructor',
        '__proto__',
        'toString',
      ]);
      expect(Object.getPrototypeOf(value)).toBeNull();
    }
    for (const key of ['a', 'b', 'c']) expect(key in {}).toBe(false);
    expect(load('basis: &b { a: x }\nander: { <<: *b }\n').problems).toEqual([
      '1:8 yaml-verwijzing',
      '2:14 yaml-verwijzing',
    ]);
  });

  it('refuses an alias bomb without unfolding it', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`,
    );
    const { value, problems } = load(['l0: &l0 [x]', ...levels].join('\n'));
    expect(value).toBeNull();
    expect(problems[0]).toBe('1:5 yaml-verwijzing');
  });

  it('refuses nesting without a bottom', () => {
    expect(load(`a: ${'['.repeat(5000)}${']'.repeat(5000)}`).problems).not.toEqual([]);
    // How deep the parser gets depends on what stands on the stack.
    for (const depth of [2_440, 20_000])
      expect(load(`${'- '.repeat(depth)}c: d\n`).problems).toEqual([expect.stringMatching(/^1:\d+ te-diep$/)]);
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

  it.each([
    ['fields', Array.from({ length: 200_000 }, (_, n) => `k${n}: v`).join('\n')],
    ['items on one line', `a: [${'b,'.repeat(400_000)}]`],
    ['comments', '# x\n'.repeat(400_000)],
    ['empty lines', '\n'.repeat(1_000_000)],
    ['empty items', '-\n'.repeat(400_000)],
  ])('refuses a file with more %s than anyone writes, with one message', (_what, text) => {
    expect(load(text).problems).toEqual(['1:1 bestand-te-groot']);
  });

  it('finds a double field among thousands, once per group, without comparing every pair', () => {
    const fields = Array.from({ length: 8000 }, (_, n) => `k${n}: v\n`).join('');
    expect(load(`${fields}k0: w\nk1: w\n`).problems).toEqual(['8001:1 dubbel-veld']);
  });

  it.each([
    ['groups in groups', Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n)}a:\n`).join('')],
    ['lists in lists', `${'- '.repeat(5000)}a`],
    ['brackets in brackets', '['.repeat(20_000)],
  ])('refuses %s without a bottom', (_what, text) => {
    expect(load(text).problems.map((problem) => problem.split(' ')[1])).toEqual(['te-diep']);
  });

  it('explains the first five of thousands of mistakes', () => {
    expect(load('a: b: c\n'.repeat(5000)).problems).toEqual([1, 2, 3, 4, 5].map((line) => `${line}:4 dubbele-punt`));
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

  it.each([
    ['plain', 'a: een x☃y twee\n', '1:9'],
    ['plain over lines', 'a: een\n  twee ☃ drie\n', '2:8'],
    ['single-quoted', "a: 'foto''s ☃'\n", '1:13'],
    ['double-quoted', 'a: "x \\" ☃"\n', '1:10'],
    ['escaped', 'a: "x \\u2603"\n', '1:7'],
    ['escaped with a name', 'a: "x \\\\ \\x41 \\U00002603"\n', '1:15'],
    ['literal', 'a: |\n  een\n\n  twee ☃\n', '4:8'],
    ['folded', 'a: >-\r\n  een\r\n  twee ☃\r\n', '3:8'],
    ['absent', 'a: een\n', '1:4'],
  ])('finds a character inside an answer: %s', (_style, text, expected) => {
    const { workspace } = loadWorkspace(temporaryFolder({ 'a.yaml': text }));
    const { line, column } = workspace.answers.get('a.yaml')!.placeInText(['a'], '☃');
    expect(`${line}:${column}`).toBe(expected);
  });

  it('finds a letter that was typed with a loose accent', () => {
    const { workspace } = loadWorkspace(temporaryFolder({ 'a.yaml': 'a: coo\u0308rdinator\n' }));
    expect(workspace.answers.get('a.yaml')!.placeInText(['a'], 'ö')).toMatchObject({ column: 6, length: 2 });
  });

  it('finds a character in the text of a chapter', () => {
    const chapter = '---\ntitel: A\n---\n\nEen\n\nTwee ☃\n';
    const { workspace } = loadWorkspace(temporaryFolder({ 'hoofdstukken/eigen.md': chapter }));
    const file = workspace.answers.get('hoofdstukken/eigen.md')!;
    expect(file.locate(['tekst'])).toMatchObject({ line: 5, column: 1 });
    expect(file.placeInText(['tekst'], '☃')).toMatchObject({ line: 7, column: 6 });
  });
});
