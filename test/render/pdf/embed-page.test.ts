import { describe, expect, it } from 'vitest';
import { type PdfFile, readPdf } from '../../../src/image/pdf/read-pdf.ts';
import { layoutDocument } from '../../../src/layout/layout-document.ts';
import type { Figure } from '../../../src/model/document.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { documentOf, paragraph } from '../../fixtures/document-of.ts';
import { sampleDocument } from '../../fixtures/sample-document.ts';
import { type PdfParts, samplePdf, stream } from '../../fixtures/sample-pdf.ts';
import { rawObjects } from './raw-objects.ts';
import { nodesOf, openPdf, readPages } from './read-pdf.ts';

const figuresOf = (bytes: Uint8Array): Figure[] => {
  const { pages } = readPdf(bytes) as PdfFile;
  return pages.map((page, index) => {
    const alt = `Bladzijde ${index + 1}`;
    return { kind: 'figure', id: `blad-${index}`, caption: [], alt, content: { kind: 'page', page } };
  });
};

async function rendered(...figures: Figure[]) {
  const document = documentOf(paragraph('Ervoor.'), ...figures, paragraph('Erna.'));
  const layout = layoutDocument(document);
  const bytes = await renderPdf(document, layout);
  return { layout, bytes, pdf: await openPdf(bytes) };
}

/** Where text of one letter stands on the last page, as shares of the picture: from its left and its bottom. */
async function placeOfText(parts: PdfParts): Promise<readonly [number, number]> {
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 11 0 R>>';
  const file = samplePdf({
    content: 'BT /F 1 Tf 1 0 0 1 20 10 Tm (M) Tj ET',
    objects: [font, stream('', '')],
    ...parts,
    page: `/Resources<</Font<</F 10 0 R>>>>${parts.page ?? ''}`,
  });
  const { layout, pdf } = await rendered(...figuresOf(file));
  const last = layout.pages.at(-1)!;
  const picture = last.things.find((thing) => thing.kind === 'picture')!;
  const { items } = await (await pdf.getPage(pdf.numPages)).getTextContent();
  const item = (items as { str: string; transform: number[] }[]).find(({ str }) => str === 'M')!;
  const [x = 0, y = 0] = item.transform.slice(4);
  return [(x - picture.x) / picture.width, (y - (last.height - picture.y - picture.height)) / picture.height];
}

describe('a page of another PDF', () => {
  it('stands in the reading order as a figure with its text alternative, without the tags it had', async () => {
    const own = await renderPdf(sampleDocument, layoutDocument(sampleDocument));
    const { pdf } = await rendered(...figuresOf(own).slice(0, 3));
    const tags = (await readPages(pdf)).flatMap((page) => (page.tags ? nodesOf(page.tags, 'Figure') : []));
    expect(tags.map(({ alt }) => alt)).toEqual(expect.arrayContaining(['Bladzijde 1', 'Bladzijde 2', 'Bladzijde 3']));
  });

  it('writes a box that begins next to zero as PDF writes numbers, and what pages share once', async () => {
    const resources = '/Resources<</ExtGState<</G <</CA 1>>>>>>';
    const shared = samplePdf({ pages: 1, page: `/MediaBox[0.0000001 0 200 100]${resources}` });
    const [figure] = figuresOf(shared);
    const { page } = figure!.content as Extract<Figure['content'], { kind: 'page' }>;
    const again: Figure = { ...figure!, id: 'nog-een', content: { kind: 'page', page: { ...page } } };
    const { bytes } = await rendered(figure!, again);
    const boxes =
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/BBox \[[^\]]*\]\n\/Matrix \[[^\]]*\]/g) ?? [];
    expect(boxes.length).toBe(2);
    for (const box of boxes) expect(box).not.toMatch(/e/);
    expect([...rawObjects(bytes).values()].filter((body) => body.includes('/ExtGState')).length).toBe(1);
  });

  it('brings its fonts and text along, once for all pages', async () => {
    const own = await renderPdf(sampleDocument, layoutDocument(sampleDocument));
    const one = await rendered(...figuresOf(own).slice(2, 3));
    const three = await rendered(...figuresOf(own).slice(2, 5));
    const { items } = await (await three.pdf.getPage(three.pdf.numPages)).getTextContent();
    expect((items as { str: string }[]).map(({ str }) => str).join('').length).toBeGreaterThan(100);
    expect(three.bytes.length - one.bytes.length).toBeLessThan(one.bytes.length / 2);
  });

  it('is drawn upright, in place, however it was turned and cut', async () => {
    const close = (at: readonly [number, number], x: number, y: number) => {
      expect(at[0]).toBeCloseTo(x, 2);
      expect(at[1]).toBeCloseTo(y, 2);
    };
    close(await placeOfText({}), 0.1, 0.1);
    close(await placeOfText({ page: '/Rotate 90' }), 0.1, 0.9);
    close(await placeOfText({ page: '/Rotate 180' }), 0.9, 0.9);
    close(await placeOfText({ page: '/Rotate 270' }), 0.9, 0.1);
    close(await placeOfText({ page: '/CropBox[10 5 110 55]' }), 0.1, 0.1);
  });

  it('has no number and does not stand in the list of figures', async () => {
    const { layout } = await rendered(...figuresOf(samplePdf()));
    expect(layout.figures).toEqual([]);
    expect(layout.anchors.get('blad-0')?.number).toBe('');
  });

  it('gives the same bytes each time', async () => {
    const [one, two] = [await rendered(...figuresOf(samplePdf())), await rendered(...figuresOf(samplePdf()))];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });
});
