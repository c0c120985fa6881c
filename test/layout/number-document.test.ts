import { describe, expect, it } from 'vitest';
import { numberDocument, printedNumber } from '../../src/layout/number-document.ts';
import type { Block, Footnote } from '../../src/model/document.ts';
import { documentOf, heading, paragraph, row, text } from '../fixtures/document-of.ts';

const numbersOf = (...body: Block[]) =>
  Object.fromEntries(
    [...numberDocument(documentOf(...body)).targets.values()].map((target) => [target.id, printedNumber(target)]),
  );
const table = (id: string, caption: string | null): Block => ({
  kind: 'table',
  id,
  caption: caption === null ? null : [text(caption)],
  head: [],
  body: [row('x')],
});

describe('numberDocument', () => {
  it('numbers chapters and annexes apart, and starts anew under each', () => {
    expect(
      numbersOf(
        heading(1, 'a'),
        heading(2, 'b'),
        heading(3, 'c'),
        heading(2, 'd'),
        heading(3, 'e'),
        heading(1, 'f'),
        heading(2, 'g'),
        heading(1, 'bijlage', 'annex'),
        heading(2, 'h', 'annex'),
        heading(1, 'bijlage-2', 'annex'),
        heading(1, 'los', 'none'),
        heading(1, 'i'),
      ),
    ).toEqual({
      a: '1',
      b: '1.1',
      c: '1.1.1',
      d: '1.2',
      e: '1.2.1',
      f: '2',
      g: '2.1',
      bijlage: 'A',
      h: 'A.1',
      'bijlage-2': 'B',
      los: '',
      i: '3',
    });
  });

  it('counts the twenty-seventh annex as AA', () => {
    const annexes = Array.from({ length: 28 }, (_, index) => heading(1, `b${index}`, 'annex'));
    expect(numbersOf(...annexes)).toMatchObject({ b25: 'Z', b26: 'AA', b27: 'AB' });
  });

  it('numbers tables with a caption through the document, also inside sections', () => {
    const section: Block = { kind: 'section', orientation: 'landscape', children: [table('t2', 'Twee')] };
    expect(numbersOf(table('t1', 'Een'), table('los', null), heading(1, 'a'), section)).toEqual({
      t1: 'Tabel 1',
      los: '',
      a: '1',
      t2: 'Tabel 2',
    });
  });

  it('numbers footnotes in reading order, also in cells and lists', () => {
    const note = (content: string): Footnote => ({ kind: 'footnote', children: [text(content)] });
    const [first, second, third] = [note('1'), note('2'), note('3')] as const;
    const { footnotes } = numberDocument(
      documentOf(
        paragraph('a', first),
        {
          kind: 'table',
          id: 't',
          caption: null,
          head: [],
          body: [row({ ...row('x').cells[0]!, children: [paragraph(second)] })],
        },
        { kind: 'list', marker: 'bullet', items: [{ children: [paragraph(third)] }] },
      ),
    );
    expect([first, second, third].map((one) => footnotes.get(one))).toEqual([1, 2, 3]);
  });
});
