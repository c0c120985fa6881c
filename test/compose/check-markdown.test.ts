import { describe, expect, it } from 'vitest';
import { checkMarkdown } from '../../src/compose/check-markdown.ts';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import { exampleFolder } from '../fixtures/example.ts';
import { workspaceOf } from '../fixtures/workspace-of.ts';

const found = (files: Record<string, string>) =>
  checkMarkdown(workspaceOf(files)).map(({ code, at }) => `${at.file}:${at.line}:${at.column} ${code}`);

const nested = (depth: number, indent = '') =>
  Array.from({ length: depth }, (_, level) => `${indent}${'  '.repeat(level)}- d${level + 1}`).join('\n');
const chapter = (text: string) => `---\ntitel: Eigen\ndocument: crisisplan\nals: hoofdstuk\n---\n\n${text}\n`;

describe('checkMarkdown', () => {
  it('names the line on which a list goes deeper than six levels, once', () => {
    expect(found({ 'bouwstenen/visie.yaml': `visie: |\n  Eerst dit.\n\n${nested(10, '  ')}\n` })).toEqual([
      'bouwstenen/visie.yaml:10:15 te-diep',
    ]);
    expect(found({ 'bouwstenen/visie.yaml': `visie: |\n${nested(6, '  ')}\n` })).toEqual([]);
  });

  it('names the line also when a shallow item says the same', () => {
    const text = `${nested(6)}\n${'  '.repeat(6)}- d1`;
    expect(found({ 'hoofdstukken/eigen.md': chapter(text) })).toEqual(['hoofdstukken/eigen.md:13:13 te-diep']);
  });

  it('finds a list so deep that its text is never read', () => {
    expect(found({ 'hoofdstukken/eigen.md': chapter(`${'- '.repeat(3000)}y`) })).toEqual([
      'hoofdstukken/eigen.md:7:1 te-diep',
    ]);
  });

  it('finds it also when all lines were typed on one', () => {
    const folded = `visie: "a\\n\\n${nested(7).replaceAll('\n', '\\n')}"\n`;
    expect(found({ 'bouwstenen/visie.yaml': folded })).toEqual(['bouwstenen/visie.yaml:1:92 te-diep']);
  });

  it('names a row of a table with cells that have no column', () => {
    const rows = ['| A | B |', '|---|---|', '| 1 | 2 |', '| 1 \\| een | 2 |', '| 1 | 2 | 3 |'];
    expect(found({ 'hoofdstukken/eigen.md': chapter(rows.join('\n')) })).toEqual([
      'hoofdstukken/eigen.md:11:1 te-veel-cellen',
    ]);
  });

  it('leaves texts alone that are no Markdown', () => {
    expect(found({ 'instelling.yaml': `naam: "${'- '.repeat(9)}x"\n` })).toEqual([]);
  });
});

describe('Markdown that is not supported', () => {
  const inChapter = (text: string) => checkMarkdown(workspaceOf({ 'hoofdstukken/eigen.md': chapter(text) }));
  const inAnswer = (text: string) =>
    checkMarkdown(workspaceOf({ 'bouwstenen/visie.yaml': `visie: |\n  ${text.replaceAll('\n', '\n  ')}\n` }));
  const told = (problems: ReturnType<typeof inChapter>) =>
    problems.map(({ severity, code, message, at }) => `${at.line}:${at.column} ${severity} ${code} ${message}`);

  it.each([
    ['a picture', 'Zie ![x](y.png) hier.', '9:5', 'Een afbeelding'],
    ['a quotation', '> citaat', '9:1', 'Een citaat met >'],
    ['code', 'Typ `npm ci` hier.', '9:5', 'Tekst tussen `'],
    ['a block of code', '```\ncode\n```', '9:1', 'Tekst tussen ```'],
    ['a line', '---', '9:1', 'Een streep als ---'],
    ['a line under a text', 'Kop\n===', '10:1', 'Een streep als ==='],
    ['a link that is not safe', 'Zie [hier](http://a.example).', '9:5', 'Een koppeling naar http://a.example'],
    ['a link to a file', 'Zie [hier](plan.pdf).', '9:5', 'Een koppeling naar plan.pdf'],
    ['a link between brackets', 'Zie <http://a.example>.', '9:5', 'Een koppeling naar http://a.example'],
    ['struck text', 'Dit is ~~weg~~.', '9:8', 'Doorgehaalde tekst met ~~'],
    ['HTML', 'Regel<br>en meer.', '9:6', 'HTML als <br>'],
    ['a comment of HTML', 'Regel <!-- nog nakijken -->', '9:7', 'HTML als <!--'],
  ])('is a warning at its place, which says what prints: %s', (_what, text, place, subject) => {
    const [first, ...more] = told(inChapter(`Eerst dit.\n\n${text}`));
    expect(more).toEqual([]);
    expect(first).toMatch(`${place} warning opmaak-onbekend ${subject}`);
    expect(told(inAnswer(text))).toHaveLength(1);
  });

  it('says what is supported, in an answer less than in a chapter', () => {
    expect(inChapter('> citaat')[0]?.hint).toMatch(/Wat wel kan: .*tabellen.*\[tekst\]\(https:/);
    expect(inAnswer('> citaat')[0]?.hint).not.toContain('tabellen');
    const table = '| A | B |\n|---|---|\n| 1 | 2 |';
    expect([...inChapter(`## Kop\n\n${table}`)]).toEqual([]);
    expect(told(inAnswer(`Tekst.\n\n## Kop\n\n${table}`))).toEqual([
      expect.stringContaining('4:3 warning opmaak-onbekend Een tussenkop met ##'),
      expect.stringContaining('6:3 warning opmaak-onbekend Een tabel'),
    ]);
  });

  it('is one warning a kind, at the first, with the number', () => {
    expect(told(inChapter('Een `a` en `b`.\n\n| A |\n|---|\n| `c` |'))).toEqual([
      expect.stringMatching(/^7:5 .* \(3 keer in deze tekst\)\.$/),
    ]);
  });

  it('is found inside a list and a table', () => {
    expect(
      told(inChapter('- een\n- `twee`\n\n| A |\n|---|\n| ![x](y.png) |')).map((line) => line.split(' ')[0]),
    ).toEqual(['8:3', '12:3']);
  });

  it.each([
    'Bel **eerst** [de site](https://a.example) of [mail](mailto:a@b.example), zie http://a.example.',
    '> 5 minuten wachten is te lang; a > b en x <y> z.',
    'Met een streep ervoor is het het teken zelf: \\> zo, \\`zo\\` en \\<br>.',
    'Vul <datum> in; 2027. Dit jaar. Eén ` alleen.',
    '    vier spaties',
  ])('is not seen in ordinary text: %s', (text) => {
    expect(told(inChapter(text))).toEqual([]);
    expect(told(inAnswer(text))).toEqual([]);
  });

  it('does not stand in the example', () => {
    expect(checkMarkdown(loadWorkspace(exampleFolder).workspace)).toEqual([]);
  });
});
