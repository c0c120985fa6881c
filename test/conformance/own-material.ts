import { type PdfFile, readPdf } from '../../src/image/pdf/read-pdf.ts';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Document, Figure } from '../../src/model/document.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { documentOf, paragraph } from '../fixtures/document-of.ts';
import { liberation } from '../fixtures/liberation.ts';
import { oddContent } from '../fixtures/odd-content.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';

/**
 * A PDF with what an institution may bring: a house font that lacks letters, an annex whose pages are drawn, and the
 * annex as an attached file.
 */
export async function ownMaterial(): Promise<Uint8Array> {
  const annex = await renderPdf(sampleDocument, layoutDocument(sampleDocument));
  const { pages } = readPdf(annex) as PdfFile;
  const figures = pages.map((page, index): Figure => {
    const alt = `Bladzijde ${index + 1} van ${pages.length}`;
    return { kind: 'figure', id: `blad-${index + 1}`, caption: [], alt, content: { kind: 'page', page } };
  });
  const plain = documentOf(
    ...sampleDocument.body,
    paragraph('Letters van elders: ƀ, ƃ en Ƅ. Tekens: ⚠ en ✓.'),
    ...figures,
  );
  const document: Document = { ...plain, style: { ...plain.style, fonts: liberation } };
  return renderPdf(document, layoutDocument(document), [
    {
      name: 'bijlage é.pdf',
      mimeType: 'application/pdf',
      relationship: 'Supplement',
      description: 'De bijlage',
      bytes: annex,
    },
  ]);
}

/** All odd content in one Word file, and in one PDF what is not refused beforehand; by the name of the file. */
export async function oddMaterial(): Promise<ReadonlyMap<string, Uint8Array>> {
  const all = documentOf(...oddContent.flatMap(({ blocks }) => blocks));
  const printable = documentOf(...oddContent.flatMap(({ blocks, refused }) => (refused ? [] : blocks)));
  return new Map([
    ['odd-content.docx', await renderDocx(all, layoutDocument(all))],
    ['printable-odd-content.pdf', await renderPdf(printable, layoutDocument(printable))],
  ]);
}
