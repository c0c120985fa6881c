import { describe, expect, it } from 'vitest';
import { checkMarkdown } from '../../src/compose/check-markdown.ts';
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
