import { beforeAll, describe, expect, it } from 'vitest';
import { composeAll } from '../src/build.ts';
import { layoutDocument } from '../src/layout/layout-document.ts';
import type { Document } from '../src/model/document.ts';
import type { Layout } from '../src/model/layout.ts';
import { renderDocx } from '../src/render/docx/render-docx.ts';
import { renderPdf } from '../src/render/pdf/render-pdf.ts';
import { exampleFolder, templatesFolder } from './fixtures/example.ts';
import { paragraphsInWord, textsInPdf } from './fixtures/tree-texts.ts';
import { fold, openPdf, readPages, textInOrder } from './render/pdf/read-pdf.ts';
import { wholeWords } from './render/pdf/whole-words.ts';
import { textOfDocx } from './text-of-docx.ts';

/** A line that ends after a hyphen is read with a space behind it. */
const folded = (text: string): string => fold(text).replace(/([-–—]) /g, '$1');

let documents: { document: Document; layout: Layout }[];
beforeAll(() => {
  documents = composeAll(exampleFolder, templatesFolder).documents.map((document) => ({
    document,
    layout: layoutDocument(document),
  }));
});

describe('the files of the example', () => {
  it('are three', () => expect(documents).toHaveLength(3));

  it('hold in PDF every text of the tree, once and in order', async () => {
    for (const { document, layout } of documents) {
      const pages = await readPages(await openPdf(await renderPdf(document, layout)));
      const firstBodyPage = Math.min(...layout.contents.map((entry) => entry.page));
      const printed = [pages[0]!, ...pages.slice(firstBodyPage - 1)].map(textInOrder).join(' ');
      const whole = folded(wholeWords(printed, layout));
      let at = 0;
      for (const text of textsInPdf(document, layout)) {
        const found = whole.indexOf(folded(text), at);
        expect(
          found,
          `${document.id}: "${text}" after "${whole.slice(Math.max(0, at - 60), at)}"`,
        ).toBeGreaterThanOrEqual(at);
        at = found + folded(text).length;
      }
    }
  }, 60_000);

  it('hold in Word the same paragraphs as the tree, no more and no fewer', async () => {
    for (const { document, layout } of documents) {
      const paragraphs = textOfDocx(await renderDocx(document, layout));
      const body = paragraphs.slice(paragraphs.findIndex(({ style }) => /Heading\d$/.test(style)));
      const printed = body.map(({ text }) => text).filter((text) => text.trim() !== '');
      expect(printed, document.id).toEqual(paragraphsInWord({ ...document, body: layout.body }, layout));
    }
  }, 60_000);
});
