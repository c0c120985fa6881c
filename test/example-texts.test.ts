import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, Document } from '../src/model/document.ts';
import type { Layout } from '../src/model/layout.ts';
import { renderDocx } from '../src/render/docx/render-docx.ts';
import { renderPdf } from '../src/render/pdf/render-pdf.ts';
import { composedExample, layoutOf } from './fixtures/composed-example.ts';
import { paragraphsInWord, textsInPdf } from './fixtures/tree-texts.ts';
import { comparable, printedInPdf, printedInWord } from './printed-paragraphs.ts';
import { fold, openPdf, type ReadPage, readPages, textInOrder } from './render/pdf/read-pdf.ts';
import { wholeWords } from './render/pdf/whole-words.ts';
import { textOfDocx } from './text-of-docx.ts';

/** A line that ends after a hyphen is read with a space behind it. */
const folded = (text: string): string => fold(text).replace(/([-–—]) /g, '$1');

interface Printed {
  readonly document: Document;
  readonly layout: Layout;
  readonly pdf: Uint8Array;
  readonly pages: readonly ReadPage[];
  readonly docx: Uint8Array;
}

/** Of the cards every sixth: the others are made of the same templates, and all of them are bound in one file. */
const isRead = ({ series }: Document, index: number): boolean => series?.id !== 'kaarten' || index % 6 === 0;

let documents: Printed[] = [];
// One after the other, and not kept longer than they are read: all PDFs being read at once take a gigabyte.
beforeAll(async () => {
  for (const document of composedExample().documents.filter(isRead)) documents.push(await printed(document));
});
afterAll(() => {
  documents = [];
});

async function printed(document: Document): Promise<Printed> {
  const layout = layoutOf(document);
  const pdf = await renderPdf(document, layout);
  const opened = await openPdf(pdf);
  const pages = await readPages(opened);
  await opened.destroy();
  const isInWord = document.page.boxLevel === undefined;
  return { document, layout, pdf, pages, docx: isInWord ? await renderDocx(document, layout) : new Uint8Array() };
}

/** Without the cards, which are only PDF. */
const inWord = (): readonly Printed[] => documents.filter(({ document }) => document.page.boxLevel === undefined);

describe('the files of the example', () => {
  it('are the documents and a form for each activity and event', () => {
    expect(documents.filter(({ document }) => document.series === null)).toHaveLength(8);
    expect(documents.length).toBeGreaterThan(40);
  });

  it('hold in PDF every text of the tree, once and in order', () => {
    for (const { document, layout, pages } of documents) {
      const firstBodyPage = Math.min(...layout.contents.map((entry) => entry.page));
      const printed = [pages[0]!, ...pages.slice(firstBodyPage - 1)].map(textInOrder).join(' ');
      const whole = folded(wholeWords(printed, layout));
      let at = 0;
      for (const text of textsInPdf(document, layout)) {
        const sought = folded(text);
        const found = whole.indexOf(sought, at);
        // Tens of thousands of texts: an expectation is made of what is missing only.
        if (found < at) expect.fail(`${document.id}: "${text}" after "${whole.slice(Math.max(0, at - 60), at)}"`);
        at = found + sought.length;
      }
    }
  });

  it('hold in Word the same paragraphs as the tree, no more and no fewer', () => {
    for (const { document, layout, docx } of inWord()) {
      const paragraphs = textOfDocx(docx);
      const body = paragraphs.slice(paragraphs.findIndex(({ style }) => /Heading\d$/.test(style)));
      const printed = body.map(({ text }) => text).filter((text) => text.trim() !== '');
      expect(printed, document.id).toEqual(paragraphsInWord({ ...document, body: layout.body }, layout));
    }
  });

  it('say the same in Word as in PDF, paragraph by paragraph, figures by their alternative text', () => {
    for (const { document, layout, pdf, pages, docx } of inWord()) {
      const inWord = printedInWord(docx);
      expect(inWord, document.id).toEqual(printedInPdf(pdf, pages, layout));
      const unsaid = alternativeTexts(layout.body).filter((alt) => !inWord.includes(comparable(alt)));
      expect(unsaid, document.id).toEqual([]);
    }
  });
});

function alternativeTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'figure' ? [block.alt] : block.kind === 'section' ? alternativeTexts(block.children) : [],
  );
}
