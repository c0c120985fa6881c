import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../../src/layout/layout-document.ts';
import type { Block, Cell, Document } from '../../../src/model/document.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { lintDocx } from '../../conformance/lint-docx.ts';
import { documentOf } from '../../fixtures/document-of.ts';
import { textOfDocx } from '../../text-of-docx.ts';
import { paragraph, text } from './small-document.ts';

const render = (document: Document): Promise<Uint8Array> => renderDocx(document, layoutDocument(document));

const cell = (...words: string[]): Cell => ({
  header: null,
  colspan: 1,
  rowspan: 1,
  align: 'start',
  children: words.map((one) => paragraph(text(one))),
});

const table = (...rows: Cell[][]): Block => ({
  kind: 'table',
  id: 'tabel',
  caption: [text('Alles')],
  head: [],
  body: rows.map((cells) => ({ cells })),
});

const heading = (title: string): Block => ({
  kind: 'heading',
  level: 1,
  id: 'kop',
  numbering: 'chapter',
  children: [text(title)],
});

const long = Array.from({ length: 5000 }, (_, index) => `woord${index}`).join(' ');
const title = 'Crisiscoördinatie '.repeat(23).trim();

const odd: readonly (readonly [string, string, Block[]])[] = [
  ['a cell of 5,000 words', long, [heading('Kop'), table([cell('Links'), cell(long)])]],
  ['a heading of 400 characters', title, [heading(title), paragraph(text('Tekst.'))]],
  ['60 columns', 'k59', [heading('Kop'), table(Array.from({ length: 60 }, (_, column) => cell(`k${column}`)))]],
  ['rows of different lengths', 'c', [heading('Kop'), table([cell('a')], [cell('b'), cell('c')], [])]],
  ['an emoji', 'Klaar 🚑 af', [heading('Kop'), paragraph(text('Klaar 🚑 af'))]],
  ['right-to-left text', 'خطة الأزمة', [heading('خطة الأزمة'), paragraph(text('תוכנית חירום'))]],
  ['marks of XML', '</w:t> & "<a>"', [heading('</w:t> & "<a>"'), table([cell('<&>')])]],
];

describe('a document with odd content', () => {
  it.each(odd)('is a sound file that says it all: %s', async (_, expected, body) => {
    const docx = await render(documentOf(...body));
    expect(lintDocx(docx)).toEqual([]);
    expect(textOfDocx(docx).map(({ text: found }) => found)).toContain(expected);
  });

  it('leaves out what no XML file can hold, and keeps the rest', async () => {
    const broken = 'a\u0000b\u000bc\ufffe\uffffd\ud800e\udc00f';
    const docx = await render(documentOf(heading(broken)));
    expect(lintDocx(docx)).toEqual([]);
    expect(textOfDocx(docx).map(({ text: found }) => found)).toContain('abcdef');
  });
});
