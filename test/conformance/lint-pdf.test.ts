import { beforeAll, describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Document } from '../../src/model/document.ts';
import type { Layout } from '../../src/model/layout.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { lintPdf, type PdfFault } from './lint-pdf.ts';

let layout: Layout;
beforeAll(() => {
  layout = layoutDocument(sampleDocument);
});

const faultsOf = async (changed: Partial<Layout>, document: Document = sampleDocument): Promise<PdfFault['code'][]> => [
  ...new Set((await lintPdf(await renderPdf(document, { ...layout, ...changed }))).map(({ code }) => code)),
];

describe('the lint of PDF files', () => {
  it('finds nothing in a sound file', async () => {
    expect(await faultsOf({})).toEqual([]);
  });

  it('finds a heading on another page than the contents say', async () => {
    const { pages } = layout;
    expect(pages.length).toBeGreaterThan(3);
    expect(await faultsOf({ pages: [...pages.slice(0, 2), ...pages.slice(2).reverse()] })).toContain('contents');
  });

  it('finds a bookmark that leads to another heading', async () => {
    const [first, ...others] = layout.contents;
    expect(await faultsOf({ contents: [{ ...first!, title: 'Iets anders' }, ...others] })).toEqual(['outline']);
  });

  it('finds a link that leads nowhere', async () => {
    const pages = layout.pages.map((page) => ({ ...page, destinations: [] }));
    expect(await faultsOf({ pages })).toContain('lost-destination');
  });

  it('finds a link to what is no page, address or number', async () => {
    const pages = layout.pages.map((page) => ({
      ...page,
      things: page.things.map((thing) =>
        thing.kind === 'link' && 'href' in thing.target ? { ...thing, target: { href: 'javascript:alert(1)' } } : thing,
      ),
    }));
    expect(await faultsOf({ pages })).toEqual(['unsafe-link']);
  });
});
