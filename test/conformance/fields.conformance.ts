import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Block, WriteIn } from '../../src/model/document.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { cell, documentOf, heading, paragraph, row, text } from '../fixtures/document-of.ts';
import { openPdf } from '../render/pdf/read-pdf.ts';
import { childOf, elementsOf, partOf, type XmlNode } from '../text-of-docx.ts';
import { savedAgain, toPdf } from './libreoffice.ts';
import { withDocument } from './planted-faults.ts';

/** Whether fields are as high in LibreOffice as in the PDF, and keep what is filled in when it saves the file. */

const folder = mkdtempSync(join(tmpdir(), 'paraat-fields-'));
const options = ['Afdelingshoofd', 'Operationeel team', 'Crisisbeleidsteam', 'Raad van bestuur', 'Veiligheidsregio'];
const date = (label: string): WriteIn => ({ kind: 'write-in', label, look: 'date' });
const choice = (label: string): WriteIn => ({ kind: 'write-in', label, look: 'choice', options });
const isMark = (word: string): boolean => /^Merk\d$/.test(word);
const mark = (number: number): Block => paragraph(text(`Merk${number}`));

const form = documentOf(heading(1, 'a'), mark(1), date('Datum'), mark(2), choice('Wie besloot'), mark(3), {
  kind: 'table',
  id: 't',
  caption: null,
  head: [],
  body: [
    row('Merk4', cell([date('')]), cell([choice('Wie')])),
    row('Merk5', cell([choice('')]), cell([date('Op')])),
    row('Merk6', '', ''),
  ],
});

let docx: Uint8Array;
let pdf: Uint8Array;
let filled: XmlNode;

/** The same file after someone picked a date and an option, in the XML that Word makes of that. */
const fillIn = (xml: string): string =>
  xml
    .replace('<w:showingPlcHdr/><w:date>', '<w:date w:fullDate="2026-11-22T00:00:00Z">')
    .replace(/<w:r>(?:(?!<w:r>).)*Kies een datum<\/w:t><\/w:r>/, '<w:r><w:t>22-11-2026</w:t></w:r>')
    .replace('<w:showingPlcHdr/><w:dropDownList>', '<w:dropDownList w:lastValue="Crisisbeleidsteam">')
    .replace(/<w:r>(?:(?!<w:r>).)*Maak een keuze<\/w:t><\/w:r>/, '<w:r><w:t>Crisisbeleidsteam</w:t></w:r>');

beforeAll(async () => {
  const layout = layoutDocument(form);
  docx = await renderDocx(form, layout);
  pdf = await renderPdf(form, layout);
  const again = join(folder, 'again');
  mkdirSync(again);
  writeFileSync(join(folder, 'form.docx'), docx);
  writeFileSync(join(folder, 'filled.docx'), withDocument(docx, fillIn));
  toPdf([join(folder, 'form.docx')], folder);
  savedAgain([join(folder, 'filled.docx')], again);
  filled = partOf(readFileSync(join(again, 'filled.docx')), 'word/document.xml');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('fields for a date and a choice, in LibreOffice', () => {
  it('are as high as what the PDF has to fill in by hand', async () => {
    const ours = await distances(pdf);
    const shown = await distances(new Uint8Array(readFileSync(join(folder, 'form.pdf'))));
    expect(ours).toHaveLength(5);
    shown.forEach((distance, index) => {
      expect(Math.abs(distance - ours[index]!), `below mark ${index + 1}`).toBeLessThan(1);
    });
  });

  it('keep what is filled in when the file is saved again', () => {
    const fieldWith = (name: string, content: string) =>
      elementsOf(filled, 'w:sdt').filter(
        (field) => elementsOf(field, name).length > 0 && wordsOf(field).includes(content),
      );
    const [day] = fieldWith('w:date', '22-11-2026').flatMap((field) => elementsOf(field, 'w:date'));
    expect(day?.attributes['w:fullDate']).toBe('2026-11-22T00:00:00Z');
    expect(childOf(day, 'w:dateFormat')?.attributes['w:val']).toBe('d-M-yyyy');
    const [list] = fieldWith('w:dropDownList', 'Crisisbeleidsteam');
    expect(elementsOf(list!, 'w:listItem').map(({ attributes }) => attributes['w:displayText'])).toEqual([
      'Maak een keuze',
      ...options,
    ]);
  });

  it('stay fields where nothing is filled in', () => {
    expect(elementsOf(filled, 'w:date')).toHaveLength(3);
    expect(elementsOf(filled, 'w:dropDownList')).toHaveLength(3);
  });
});

const wordsOf = (node: XmlNode): string =>
  elementsOf(node, 'w:t')
    .flatMap(({ children }) => children)
    .join('');

/** From each mark to the next, in points down the page. */
async function distances(bytes: Uint8Array): Promise<number[]> {
  const file = await openPdf(bytes);
  const { items } = await (await file.getPage(file.numPages)).getTextContent();
  const heights = items.flatMap((item) =>
    'str' in item && isMark(item.str.trim()) ? [item.transform[5] as number] : [],
  );
  return heights.slice(1).map((height, index) => heights[index]! - height);
}
