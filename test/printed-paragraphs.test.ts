import { beforeAll, describe, expect, it } from 'vitest';
import { layoutDocument } from '../src/layout/layout-document.ts';
import { renderDocx } from '../src/render/docx/render-docx.ts';
import { renderPdf } from '../src/render/pdf/render-pdf.ts';
import { withDocument } from './conformance/planted-faults.ts';
import { sampleDocument } from './fixtures/sample-document.ts';
import { type PrintedParagraphs, printedInPdf, printedInWord } from './printed-paragraphs.ts';
import { openPdf, readPages } from './render/pdf/read-pdf.ts';

let docx: Uint8Array;
let pdf: PrintedParagraphs;

beforeAll(async () => {
  const layout = layoutDocument(sampleDocument);
  const bytes = await renderPdf(sampleDocument, layout);
  docx = await renderDocx(sampleDocument, layout);
  pdf = printedInPdf(bytes, await readPages(await openPdf(bytes)), layout);
});

/** Two paragraphs of a cell or of the body that follow each other, in another order. */
const swapped = (xml: string): string =>
  xml.replace(/(<w:p>(?:(?!<w:p>).)*opties,.*?<\/w:p>)(<w:p>.*?gevolgen;.*?<\/w:p>)/, '$2$1');

describe('the printed paragraphs of a document', () => {
  it('are the same in PDF and Word, with numbers, bullets, notes and alternative texts', () => {
    expect(printedInWord(docx)).toEqual(pdf);
    for (const paragraph of [
      '1 Doel en reikwijdte',
      'b. oordeelsvorming;',
      '☐ Bel de crisiscoördinator via het piketnummer.',
      'dag maand jaar',
      '☐ Een ander & een derde',
      'Drie treden van links naar rechts: niveau 1 afdeling, niveau 2 operationeel team, niveau 3 crisisbeleidsteam.',
      'Een incident is klein en kort; een crisis raakt het hele huis.2 2 Definitie naar eigen inzicht van de instelling.',
    ]) {
      expect(pdf).toContain(paragraph);
    }
  });

  it('do not hold what Word shows in a field until it is filled in', () => {
    const other = withDocument(docx, (xml) => xml.replaceAll('Kies een datum', 'Klik hier'));
    expect(printedInWord(other)).toEqual(pdf);
  });

  it.each<readonly [string, (xml: string) => string]>([
    ['a dropped word', (xml) => xml.replace('alle locaties', 'locaties')],
    ['a dropped space', (xml) => xml.replace('alle locaties', 'allelocaties')],
    ['another alternative text', (xml) => xml.replace('descr="Drie treden', 'descr="Twee treden')],
    ['two paragraphs in another order', swapped],
    ['a paragraph in two', (xml) => xml.replace('alle locaties', 'alle</w:t></w:r></w:p><w:p><w:r><w:t>locaties')],
    ['a choice without one of its options', (xml) => xml.replace(/<w:listItem w:displayText="Nee"[^>]*>/, '')],
    ['a date in another order', (xml) => xml.replace('"d-M-yyyy"', '"M-d-yyyy"')],
    ['a field that is filled in', (xml) => xml.replace(/<w:showingPlcHdr\/>(<w:date>)/, '$1')],
    ['a list that counts on', (xml) => xml.replace(/(beeldvorming;.*?)<w:numPr>.*?<\/w:numPr>/, '$1')],
  ])('tell PDF and Word apart: %s', (_, plant) => {
    expect(printedInWord(withDocument(docx, plant))).not.toEqual(pdf);
  });
});
