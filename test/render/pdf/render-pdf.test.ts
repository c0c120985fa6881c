import fc from 'fast-check';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutDocument } from '../../../src/layout/layout-document.ts';
import type { Document } from '../../../src/model/document.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { anyDocument, marksOf } from '../../fixtures/any-document.ts';
import { documentOf, heading, paragraph } from '../../fixtures/document-of.ts';
import { sampleDocument } from '../../fixtures/sample-document.ts';
import { samplePng } from '../../fixtures/sample-png.ts';
import { textsInPdf } from '../../fixtures/tree-texts.ts';
import { rawObjects } from './raw-objects.ts';
import { fold, nodesOf, openPdf, type ReadPage, readPages, textInOrder } from './read-pdf.ts';

const render = (document: Document) => renderPdf(document, layoutDocument(document));
const layout = layoutDocument(sampleDocument);
let bytes: Uint8Array;
let pdf: PDFDocumentProxy;
let pages: ReadPage[];

/** The first text that is not found behind the one before it. */
function firstMissing(texts: readonly string[], whole: string): string | null {
  let at = 0;
  for (const text of texts) {
    const found = whole.indexOf(fold(text), at);
    if (found < 0) return text;
    at = found + fold(text).length;
  }
  return null;
}

describe('renderPdf', () => {
  beforeAll(async () => {
    bytes = await renderPdf(sampleDocument, layout);
    pdf = await openPdf(bytes);
    pages = await readPages(pdf);
  });

  it('holds every text of the tree, in reading order, with its spaces', () => {
    // the contents stands between cover and body
    const body = pages
      .filter((_, index) => index !== 1)
      .map(textInOrder)
      .join(' ');
    expect(firstMissing(textsInPdf(sampleDocument, layout), body)).toBeNull();
  });

  it('would notice a text that is missing, double or out of order', () => {
    expect(firstMissing(['een', 'twee'], 'een twee')).toBeNull();
    expect(firstMissing(['een', 'twee'], 'een')).toBe('twee');
    expect(firstMissing(['een', 'twee'], 'twee een')).toBe('twee');
    expect(firstMissing(['een twee'], 'eentwee')).toBe('een twee');
  });

  it('holds no word more often than the tree', () => {
    const count = (text: string) =>
      text
        .split(/[\s\u00a0]+/)
        .reduce((map, word) => map.set(word, (map.get(word) ?? 0) + 1), new Map<string, number>());
    const found = count(
      pages
        .filter((_, index) => index !== 1)
        .map(textInOrder)
        .join(' '),
    );
    const expected = count(textsInPdf(sampleDocument, layout).join(' '));
    for (const word of ['Stap', 'crisiscoördinator', 'meldkamer', 'Piket', 'logboek', 'nazorg', 'Kort']) {
      expect(found.get(word), word).toBe(expected.get(word));
    }
  });

  it('reads each entry of the contents as number, title and page, parted by spaces', () => {
    const contents = textInOrder(pages[1]!);
    for (const { number, title, page, level } of layout.contents) {
      if (level <= 2) expect(contents).toContain(fold(`${number} ${title} ${page}`));
    }
  });

  it('keeps running texts and repeated headers out of the tag tree', () => {
    expect(pages[4]!.artifacts).toContain(sampleDocument.running.headerLeft);
    expect(pages[4]!.artifacts).toContain('Opkomst (min.)');
    expect(textInOrder(pages[4]!)).not.toContain('Opkomst (min.)');
  });

  it('nests lists inside the body of their item', () => {
    const lists = nodesOf(pages[2]!.tags!, 'L');
    const outer = lists.find((list) => nodesOf(list, 'L').length === 3)!;
    const bodies = nodesOf(outer, 'LBody');
    expect(bodies.some((body) => body.children!.some(({ role }) => role === 'L'))).toBe(true);
    expect(outer.children!.every(({ role }) => role === 'LI')).toBe(true);
  });

  it('leads every entry of the contents to the page of its heading', async () => {
    const entries = pages[1]!.links;
    expect(entries.length).toBeGreaterThan(15);
    for (const { id, page } of layout.contents.filter(({ level }) => level <= 2)) {
      expect(entries.some(({ dest }) => dest === id)).toBe(true);
      const destination = await pdf.getDestination(id);
      expect(await pdf.getPageIndex(destination![0])).toBe(page - 1);
    }
  });

  it('describes every link, and puts its area over its text', async () => {
    const links = pages.flatMap((page) => page.links);
    expect(links.every(({ contents }) => contents.length > 5)).toBe(true);
    const site = pages[2]!.links.filter(({ url }) => url === 'https://www.example.org/ghor');
    expect(new Set(site.map(({ contents }) => contents))).toEqual(new Set(['Website www.example.org/ghor']));
    const page = layout.pages[2]!;
    const baselines = page.things.flatMap((thing) =>
      thing.kind === 'line' && thing.runs.some(({ text }) => text.includes('website'))
        ? page.height - thing.baseline
        : [],
    );
    expect(site.some(({ rect }) => rect[1]! < baselines[0]! && rect[3]! > baselines[0]!)).toBe(true);
  });

  it('points from the tag of a link to the page its area lies on', () => {
    const objects = rawObjects(bytes);
    const pageOf = new Map<string, string>();
    for (const [id, body] of objects) {
      for (const annotation of /\/Annots\[([^\]]*)\]/.exec(body)?.[1]?.match(/\d+ 0 R/g) ?? [])
        pageOf.set(annotation, `${id} 0 R`);
    }
    const references = [...objects.values()].flatMap((body) => [
      ...body.matchAll(/\/OBJR\/Obj (\d+ 0 R)\/Pg (\d+ 0 R)/g),
    ]);
    expect(references).toHaveLength(pages.flatMap(({ links }) => links).length);
    for (const [, annotation, page] of references) expect(page).toBe(pageOf.get(annotation!));
  });

  it('tells the scope of every header cell', () => {
    const headers = [...rawObjects(bytes).values()].filter((body) => body.startsWith('<</S/TH/'));
    expect(headers.length).toBeGreaterThan(20);
    for (const header of headers) expect(header).toMatch(/\/Scope\/(Column|Row)/);
  });

  it('gives figures their text alternative', () => {
    const figures = pages.flatMap((page) => (page.tags ? nodesOf(page.tags, 'Figure') : []));
    expect(figures.map(({ alt }) => alt)).toEqual([
      'Logo van Ziekenhuis Vaart & Veld',
      'Drie treden van links naar rechts: niveau 1 afdeling, niveau 2 operationeel team, niveau 3 crisisbeleidsteam.',
      'Een vlak met een kleurverloop in plaats van de plattegrond.',
    ]);
  });

  it('carries title, language and both standards in its metadata, escaped', async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: sampleDocument.title, Language: 'nl-NL', CreationDate: 'D:20261103000000Z' });
    expect(metadata.get('dc:title')).toBe(sampleDocument.title);
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(raw).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(raw).toContain('Vaart &amp; Veld &lt;proef&gt;');
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('has bookmarks that follow the headings', async () => {
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      '1 Doel en reikwijdte',
      '2 Crisisorganisatie',
      '3 Verloop van een crisis',
      '4 Jaarplan',
      'A Belangrijke nummers',
      'Verklaring van ontvangst',
    ]);
    expect(outline[0]!.items.map(({ title }) => title)).toEqual(['1.1 Uitgangspunten']);
    expect(outline[0]!.items[0]!.items[0]!.dest).toBe('begrippen');
  });

  it('gives the same bytes for the same document', async () => {
    const again = await renderPdf(sampleDocument, layoutDocument(sampleDocument));
    expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0);
  });

  it('names the file by its content', async () => {
    const other = await openPdf(await render({ ...sampleDocument, body: [] }));
    expect(other.fingerprints[0]).not.toBe(pdf.fingerprints[0]);
    expect(pdf.fingerprints[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('takes images with transparency, in the same order each time', async () => {
    const logo = samplePng(60, 30, true);
    const withAlpha = { ...sampleDocument, style: { ...sampleDocument.style, logo } };
    const [first, second] = [await render(withAlpha), await render(withAlpha)];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
    expect((await openPdf(first)).numPages).toBe(layout.pageCount);
  });

  it('loses no text and no page of any document', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const placed = layoutDocument({ ...document, contents: { title: 'Inhoud', depth: 1, lists: false } });
        const read = await openPdf(await renderPdf(document, placed));
        expect(read.numPages).toBe(placed.pageCount);
        // a narrow column may break a mark over lines
        const text = (await readPages(read)).map(textInOrder).join('').replaceAll(' ', '');
        for (const mark of marksOf(document)) expect(text, mark).toContain(mark);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });

  it('prints signs that the text font lacks, and reads them back', async () => {
    const read = await openPdf(await render(documentOf(paragraph('Klaar ✓, open ☐, \u26a0\ufe0f let op ►'))));
    expect((await readPages(read)).map(textInOrder).join(' ')).toContain('Klaar ✓, open ☐, ⚠ let op ►');
  });

  it('refuses a character without glyph instead of printing an empty box', async () => {
    await expect(render(documentOf(paragraph('Klaar 文')))).rejects.toThrow('U+6587');
  });

  it('escapes what could break a string or a name', async () => {
    const text = 'haak ( en ) en \\ schuin \u0128\u0129 œ';
    const odd = await openPdf(
      await render(documentOf({ ...heading(1, 'id (met) \\ é'), children: [{ kind: 'text', text }] })),
    );
    const read = await readPages(odd);
    expect(read.map(textInOrder).join(' ')).toContain(text);
    expect((await odd.getOutline())[0]!.title).toBe(`1 ${text}`);
    expect(await odd.getDestination('id (met) \\ é')).not.toBeNull();
  });
});
