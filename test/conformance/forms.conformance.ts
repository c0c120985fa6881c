import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built } from '../fixtures/built.ts';
import { exampleFolder, templatesFolder } from '../fixtures/example.ts';
import { openPdf } from '../render/pdf/read-pdf.ts';
import { childOf, elementsOf, partOf, type XmlNode } from '../text-of-docx.ts';
import { savedAgain, toPdf } from './libreoffice.ts';
import { withDocument } from './planted-faults.ts';

/** Whether a form has as many pages in LibreOffice as in PDF, and keeps what someone filled in in every field of it. */

const folder = mkdtempSync(join(tmpdir(), 'paraat-forms-'));
const names = [
  'crisisdiagnose',
  'doelstellingen',
  'sitrap',
  'besluiten-en-acties',
  'logboek',
  'kretenbord',
  'overdracht',
  'plan-van-aanpak-nafase',
  'evaluatie',
];

/** One field and what stands in it: a text, the date in ISO 8601 with the words shown, an option, or ticked. */
type Field = readonly [kind: 'text' | 'date' | 'choice' | 'box', value: string];
const asked = new Map<string, readonly Field[]>();
const kept = new Map<string, readonly Field[]>();
const pages = new Map<string, { ours?: number; shown?: number }>();

beforeAll(async () => {
  const { files } = await built(exampleFolder, templatesFolder, { only: 'formulieren' });
  const blank = join(folder, 'blank');
  mkdirSync(blank);
  for (const { path, bytes } of files) {
    if (path.endsWith('.pdf')) {
      pages.set(basename(path, '.pdf'), { ours: await pagesOf(bytes) });
      continue;
    }
    writeFileSync(join(blank, basename(path)), bytes);
    const filled = withDocument(bytes, fillIn);
    writeFileSync(join(folder, basename(path)), filled);
    asked.set(basename(path, '.docx'), fieldsOf(filled));
  }
  toPdf(
    [...asked.keys()].map((name) => join(blank, `${name}.docx`)),
    blank,
  );
  for (const [name, counts] of pages) counts.shown = await pagesOf(readFileSync(join(blank, `${name}.pdf`)));
  const again = join(folder, 'again');
  mkdirSync(again);
  savedAgain(
    [...asked.keys()].map((name) => join(folder, `${name}.docx`)),
    again,
  );
  for (const name of asked.keys()) kept.set(name, fieldsOf(readFileSync(join(again, `${name}.docx`))));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a form in LibreOffice', () => {
  it('is there for each of the nine', () => {
    expect([...asked.keys()]).toEqual(names);
  });

  it.each(names)('%s keeps every text, date, choice and tick when it is saved', (name) => {
    const fields = asked.get(name)!;
    expect(new Set(fields.map(([kind]) => kind))).toEqual(new Set(['text', 'date', 'choice', ...boxesIn(name)]));
    const of = (kind: Field[0]) => new Set(fields.flatMap(([one, value]) => (one === kind ? [value] : [])));
    expect(of('date')).toEqual(new Set(['2026-11-22T00:00:00Z 22-11-2026']));
    expect([...of('box')]).toEqual(boxesIn(name).map(() => '1 ☒'));
    expect(of('text').size).toBe(fields.filter(([kind]) => kind === 'text').length);
    expect(kept.get(name)).toEqual(fields);
  });
});

it.each(names)('%s has the pages of its PDF in LibreOffice', (name) => {
  const { ours, shown } = pages.get(name)!;
  expect(ours).toBeGreaterThan(0);
  expect(shown).toBe(ours);
});

/** The logbook and the board have nothing to tick. */
const boxesIn = (name: string) => (['logboek', 'kretenbord'].includes(name) ? [] : ['box']);

/** The same document with every field filled in, in the XML that Word makes of that; each text differs. */
function fillIn(xml: string): string {
  let count = 0;
  return xml.replace(/<w:sdt>(?:(?!<w:sdt>).)*?<\/w:sdt>/gs, (control) => {
    const says = (text: string) =>
      control
        .replace('<w:showingPlcHdr/>', '')
        .replace(/<w:sdtContent>.*<\/w:sdtContent>/s, `<w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent>`);
    if (control.includes('<w14:checkbox>'))
      return control.replace('w14:checked w14:val="0"', 'w14:checked w14:val="1"').replace('☐', '☒');
    if (control.includes('<w:date>'))
      return says('22-11-2026').replace('<w:date>', '<w:date w:fullDate="2026-11-22T00:00:00Z">');
    if (control.includes('<w:dropDownList>')) {
      const option = [...control.matchAll(/w:value="([^"]+)"/g)].at(-1)?.[1] ?? '';
      return says(option).replace('<w:dropDownList>', `<w:dropDownList w:lastValue="${option}">`);
    }
    return says(`Antwoord ${++count}`);
  });
}

/** The fields of a form in reading order. */
function fieldsOf(docx: Uint8Array): Field[] {
  return elementsOf(partOf(docx, 'word/document.xml'), 'w:sdt').flatMap((control): Field[] => {
    const properties = childOf(control, 'w:sdtPr');
    const words = wordsOf(control);
    const box = childOf(properties, 'w14:checkbox');
    if (box) return [['box', `${childOf(box, 'w14:checked')?.attributes['w14:val']} ${words}`]];
    const date = childOf(properties, 'w:date');
    if (date) return [['date', `${date.attributes['w:fullDate']} ${words}`]];
    if (childOf(properties, 'w:dropDownList')) return [['choice', words]];
    return childOf(properties, 'w:text') ? [['text', words]] : [];
  });
}

const wordsOf = (node: XmlNode): string =>
  elementsOf(node, 'w:t')
    .flatMap(({ children }) => children)
    .join('');

const pagesOf = async (pdf: Uint8Array): Promise<number> => (await openPdf(new Uint8Array(pdf))).numPages;
