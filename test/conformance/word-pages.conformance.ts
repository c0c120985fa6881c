import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeAll } from '../../src/compose-institution.ts';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Document } from '../../src/model/document.ts';
import type { Numbers } from '../../src/model/layout.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { exampleFolder, templatesFolder } from '../fixtures/example.ts';
import { oddContent } from '../fixtures/odd-content.ts';
import { fold, openPdf, readPages } from '../render/pdf/read-pdf.ts';
import { libreOfficeVersion, toPdf } from './libreoffice.ts';
import { oddMaterial } from './own-material.ts';
import { type Verdict, verapdf } from './verapdf/verapdf.ts';

/** Whether what the contents of the Word files say is so, in LibreOffice's own pagination. */

/** A document as LibreOffice shows its Word file. */
interface Shown {
  readonly document: Document;
  readonly numbers: Numbers;
  /** Headings with the page they stand on. */
  readonly headings: readonly { readonly title: string; readonly page: number }[];
  /** Words on each page, without header and footer. */
  readonly pages: readonly string[];
  /** Words that begin or end outside their page: nobody sees them. */
  readonly cutOff: readonly string[];
}

const leastShare = 0.98;
const mostPagesApart = 2;

/**
 * Rules of PDF/UA-1 that LibreOffice 7.4, the one of Debian 12, breaks by itself: it draws borders of paragraphs outside
 * the tags, gives shapes in headers no alternative text and footnotes no id, and writes the order of tabs as text.
 */
const brokenByOldLibreOffice = ['7.1-3', '7.18.3-1', '7.18.5-1', '7.3-1', '7.9-1'];
const firstSoundLibreOffice = 25;

const folder = mkdtempSync(join(tmpdir(), 'paraat-word-pages-'));
let shown: readonly Shown[] = [];
let verdicts: readonly Verdict[] = [];
let odd: Pick<Shown, 'pages' | 'cutOff'> = { pages: [], cutOff: [] };

beforeAll(async () => {
  const documents = composeAll(exampleFolder, templatesFolder).documents.filter(isWord);
  const laidOut = documents.map((document) => ({ document, numbers: layoutDocument(document) }));
  for (const { document, numbers } of laidOut) {
    writeFileSync(join(folder, `${nameOf(document)}.docx`), await renderDocx(document, numbers));
  }
  writeFileSync(join(folder, 'odd-content.docx'), (await oddMaterial()).get('odd-content.docx')!);
  const names = [...documents.map(nameOf), 'odd-content'];
  toPdf(
    names.map((name) => join(folder, `${name}.docx`)),
    folder,
  );
  const pdfs = names.map((name) => join(folder, `${name}.pdf`));
  shown = await Promise.all(
    laidOut.map(async (one, index): Promise<Shown> => {
      const pdf = await openPdf(readFileSync(pdfs[index] as string));
      return { ...one, headings: await headingsOf(pdf), pages: await wordsOf(pdf), cutOff: await cutOffWords(pdf) };
    }),
  );
  const oddPdf = await openPdf(readFileSync(pdfs.at(-1) as string));
  odd = { pages: await wordsOf(oddPdf), cutOff: await cutOffWords(oddPdf) };
  verdicts = verapdf(pdfs, ['ua1']);
});

const isWord = ({ formats }: Document): boolean => formats.includes('docx');

/** LibreOffice puts all it makes in one folder. */
const nameOf = ({ id }: Document): string => id.replaceAll('/', '-');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  const rows = shown.map(({ document, numbers, headings, pages }) => {
    const share = `${rightHeadings(numbers, headings)}/${numbers.contents.length} headings`;
    return `${document.id}: ${share}, ${numbers.pageCount} pages, ${pages.length} in LibreOffice`;
  });
  process.stdout.write(`\n${rows.join('\n')}\n`);
});

describe('the Word files of the example, in LibreOffice', () => {
  it('are there', () => {
    expect(shown.length).toBeGreaterThanOrEqual(3);
  });

  it('have their headings, in order', () => {
    for (const { document, numbers, headings } of shown) {
      expect(
        headings.map(({ title }) => title),
        document.id,
      ).toEqual(numbers.contents.map(({ title }) => expect.stringContaining(fold(title))));
    }
  });

  it('have at least 98 % of their headings on the page that the contents say', () => {
    for (const { document, numbers, headings } of shown) {
      const share = rightHeadings(numbers, headings) / numbers.contents.length;
      expect(share, document.id).toBeGreaterThanOrEqual(leastShare);
    }
  });

  it('show in their contents the page of every heading', () => {
    for (const { document, numbers, pages } of shown) {
      const { contents: asked } = document;
      if (!asked) continue;
      const contents = pages.slice(1, (numbers.contents[0]?.page ?? 2) - 1).join(' ');
      // The dots of the leader stand in between.
      const lines = contents.replace(/ ?\.{2,} ?/g, ' ');
      const listed = numbers.contents.filter(({ level }) => level <= asked.depth);
      const missing = listed.filter(({ title, page }) => !lines.includes(fold(`${title} ${page}`)));
      expect(missing, document.id).toEqual([]);
    }
  });

  it('have nothing cut off at the edge of a page', () => {
    for (const { document, cutOff } of shown) expect(cutOff, document.id).toEqual([]);
  });

  it('are exported as PDF/UA-1 (veraPDF), but for what an old LibreOffice breaks itself', () => {
    expect(verdicts).toHaveLength(shown.length + 1);
    const excused = libreOfficeVersion() < firstSoundLibreOffice ? brokenByOldLibreOffice : [];
    for (const { file, faults } of verdicts) {
      const ours = faults.filter((fault) => !excused.some((rule) => fault.startsWith(`${rule}:`)));
      expect(ours, basename(file)).toEqual([]);
    }
  });

  it('have about as many pages, none of them blank', () => {
    for (const { document, numbers, pages } of shown) {
      expect(Math.abs(pages.length - numbers.pageCount), document.id).toBeLessThanOrEqual(mostPagesApart);
      // Of a form a page may hold rows to write in alone, below a head that is repeated and so no text of its own.
      if (document.series?.id === 'formulieren') continue;
      const blank = pages.flatMap((words, index) => (words === '' ? [index + 1] : []));
      expect(blank, document.id).toEqual([]);
    }
  });
});

describe('a Word file with odd content, in LibreOffice', () => {
  it.each(oddContent)('shows it whole: $name', ({ expected, refused }) => {
    // Words may be divided over lines and pages; what is refused before it comes here is not read back in order.
    const letters = odd.pages.join('').replace(/[\s-]/g, '');
    const wanted = expected.replace(/[\s-]/g, '');
    const missing = (refused ? [...wanted] : [wanted]).filter((part) => !letters.includes(part));
    expect(missing).toEqual([]);
  });

  it('has nothing cut off at the edge of a page', () => {
    expect(odd.cutOff).toEqual([]);
  });
});

interface OutlineItem {
  readonly title: string;
  readonly dest: string | unknown[] | null;
  readonly items: readonly OutlineItem[];
}

/** LibreOffice makes a bookmark of every heading. */
async function headingsOf(pdf: PDFDocumentProxy): Promise<Shown['headings']> {
  const headings: { title: string; page: number }[] = [];
  const walk = async (items: readonly OutlineItem[]): Promise<void> => {
    for (const { title, dest, items: inner } of items) {
      const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      const page = target ? (await pdf.getPageIndex(target[0] as Parameters<typeof pdf.getPageIndex>[0])) + 1 : 0;
      headings.push({ title: fold(title), page });
      await walk(inner);
    }
  };
  await walk(((await pdf.getOutline()) ?? []) as readonly OutlineItem[]);
  return headings;
}

async function wordsOf(pdf: PDFDocumentProxy): Promise<string[]> {
  return (await readPages(pdf)).map(({ marked }) => fold([...marked.values()].join(' ')));
}

async function cutOffWords(pdf: PDFDocumentProxy): Promise<string[]> {
  const words: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , pageWidth = 0] = page.view;
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const left = item.transform[4] as number;
      if (left < 0 || left + item.width > pageWidth) words.push(`${number}: ${item.str}`);
    }
  }
  return words;
}

function rightHeadings({ contents }: Numbers, headings: Shown['headings']): number {
  return contents.filter(({ page }, index) => headings[index]?.page === page).length;
}
