import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../../src/layout/layout-document.ts';
import type { Document } from '../../../src/model/document.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { documentOf, paragraph } from '../../fixtures/document-of.ts';
import { liberation } from '../../fixtures/liberation.ts';
import { sampleDocument } from '../../fixtures/sample-document.ts';
import { rawObjects } from './raw-objects.ts';
import { openPdf, readPages, textInOrder } from './read-pdf.ts';

const inHouseFont = (document: Document): Document => ({
  ...document,
  style: { ...document.style, fonts: liberation },
});

/** Names of the fonts in a file, without the mark of a subset. */
const fontsIn = (bytes: Uint8Array): string[] => {
  const names = [...rawObjects(bytes).values()].flatMap((body) => /\/FontName\/\w+\+([\w-]+)/.exec(body)?.[1] ?? []);
  return [...new Set(names)].sort();
};

describe('a PDF in the house font', () => {
  it('is measured and drawn in it alone when it has every character', async () => {
    const document = inHouseFont(sampleDocument);
    const layout = layoutDocument(document);
    expect(layout.pages).not.toEqual(layoutDocument(sampleDocument).pages);
    const bytes = await renderPdf(document, layout);
    expect(fontsIn(bytes).filter((name) => name.startsWith('Carlito'))).toEqual([]);
    expect(fontsIn(bytes).length).toBeGreaterThanOrEqual(3);
  });

  it('takes the characters that it lacks from Carlito; the text stays whole and in order', async () => {
    const document = inHouseFont(documentOf(paragraph('Met ƀ en ƄƃƄ erin.')));
    const bytes = await renderPdf(document, layoutDocument(document));
    expect(fontsIn(bytes)).toContain('Carlito-Regular');
    const pages = await readPages(await openPdf(bytes));
    expect(pages.map(textInOrder).join(' ')).toContain('Met ƀ en ƄƃƄ erin.');
  });

  it('names a height of capitals also for an old font that does not give it', async () => {
    const old = Buffer.from(liberation.regular);
    old.writeUInt16BE(1, old.readUInt32BE(old.indexOf('OS/2', 12, 'latin1') + 8));
    const plain = documentOf(paragraph('Oud.'));
    const document = { ...plain, style: { ...plain.style, fonts: { ...liberation, regular: new Uint8Array(old) } } };
    const bodies = [...rawObjects(await renderPdf(document, layoutDocument(document))).values()];
    const descriptors = bodies.filter((body) => body.includes('/FontDescriptor/'));
    expect(descriptors.length).toBeGreaterThan(0);
    for (const body of descriptors) expect(body).toMatch(/\/CapHeight \d+(\.\d+)?\/XHeight \d/);
  });

  it('changes nothing for the next document', async () => {
    const before = await renderPdf(sampleDocument, layoutDocument(sampleDocument));
    const other = inHouseFont(sampleDocument);
    const [, after] = await Promise.all([
      renderPdf(other, layoutDocument(other)),
      renderPdf(sampleDocument, layoutDocument(sampleDocument)),
    ]);
    expect(Buffer.compare(before, after)).toBe(0);
  });
});
