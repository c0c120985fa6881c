import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../../src/layout/layout-document.ts';
import type { Document } from '../../../src/model/document.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { missingGlyphs } from '../../../src/text/missing-glyphs.ts';
import { lintDocx } from '../../conformance/lint-docx.ts';
import { documentOf } from '../../fixtures/document-of.ts';
import { oddContent } from '../../fixtures/odd-content.ts';
import { h } from '../../fixtures/tree-notation.ts';
import { textOfDocx } from '../../text-of-docx.ts';

const render = (document: Document): Promise<Uint8Array> => renderDocx(document, layoutDocument(document));

describe('a document with odd content', () => {
  it.each(oddContent)('is a sound file that says it all: $name', async ({ expected, blocks }) => {
    const docx = await render(documentOf(...blocks));
    expect(lintDocx(docx)).toEqual([]);
    expect(textOfDocx(docx).map(({ text }) => text)).toContain(expected);
  });

  it.each(oddContent.filter(({ refused }) => refused))('is refused beforehand when it holds $name', ({ blocks }) => {
    expect(missingGlyphs(documentOf(...blocks))).not.toEqual([]);
  });

  it('leaves out what no XML file can hold, and keeps the rest', async () => {
    const broken = 'a\u0000b\u000bc\ufffe\uffffd\ud800e\udc00f';
    const docx = await render(documentOf(h(1, 'kop', broken)));
    expect(lintDocx(docx)).toEqual([]);
    expect(textOfDocx(docx).map(({ text }) => text)).toContain('abcdef');
  });
});
