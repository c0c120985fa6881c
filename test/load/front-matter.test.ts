import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/load/read-answers.ts';

const read = (text: string) => {
  const { file, problems } = readAnswers('hoofdstukken/eigen.md', new TextEncoder().encode(text));
  return {
    value: file.value,
    readable: file.readable,
    problems: problems.map(({ at, code }) => `${at.line}:${at.column} ${code}`),
  };
};

describe('the head of an own chapter', () => {
  it.each([
    ['plain', '---\ntitel: A\n---\nTekst\n'],
    ['with spaces behind its lines', '--- \ntitel: A\n---\t\nTekst\n'],
    ['with Windows line ends', '---\r\ntitel: A\r\n---\r\nTekst\r\n'],
    ['with a byte order mark and an empty line before it', '\ufeff\n---\ntitel: A\n---\n\nTekst\n'],
  ])('is read: %s', (_name, text) => {
    expect(read(text)).toEqual({ value: { titel: 'A', tekst: 'Tekst' }, readable: true, problems: [] });
  });

  it.each([
    ['missing', 'Zomaar tekst\n', '1:1'],
    ['not closed', '---\ntitel: A\n\nTekst\n', '1:1'],
    ['in an empty file', '', '1:1'],
  ])('is reported once when it is %s', (_name, text, at) => {
    expect(read(text)).toEqual({ value: null, readable: false, problems: [`${at} kop-ontbreekt`] });
  });

  it('has its mistakes explained on the lines where they stand', () => {
    expect(read('---\ntitel: A\n  als: bijlage\n---\nTekst: x\n').problems).toEqual(['3:3 inspringen']);
  });
});
