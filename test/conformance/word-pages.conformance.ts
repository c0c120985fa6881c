import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeAll } from '../../src/build.ts';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Document } from '../../src/model/document.ts';
import type { Numbers } from '../../src/model/layout.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { exampleFolder, templatesFolder } from '../fixtures/example.ts';
import { fold, openPdf, readPages } from '../render/pdf/read-pdf.ts';
import { toPdf } from './libreoffice.ts';

/** Whether what the contents of the Word files say is so, in LibreOffice's own pagination. */

/** A document as LibreOffice shows its Word file. */
interface Shown {
  readonly document: Document;
  readonly numbers: Numbers;
  /** Headings with the page they stand on. */
  readonly headings: readonly { readonly title: string; readonly page: number }[];
  /** Words on each page, without header and footer. */
  readonly pages: readonly string[];
}

const leastShare = 0.98;
const mostPagesApart = 2;

const folder = mkdtempSync(join(tmpdir(), 'paraat-word-pages-'));
let shown: readonly Shown[] = [];

beforeAll(async () => {
  const { documents } = composeAll(exampleFolder, templatesFolder);
  const laidOut = documents.map((document) => ({ document, numbers: layoutDocument(document) }));
  for (const { document, numbers } of laidOut) {
    writeFileSync(join(folder, `${document.id}.docx`), await renderDocx(document, numbers));
  }
  toPdf(
    documents.map(({ id }) => join(folder, `${id}.docx`)),
    folder,
  );
  const pdfs = documents.map(({ id }) => join(folder, `${id}.pdf`));
  shown = await Promise.all(
    laidOut.map(async (one, index): Promise<Shown> => {
      const pdf = await openPdf(readFileSync(pdfs[index] as string));
      const pages = (await readPages(pdf)).map(({ marked }) => fold([...marked.values()].join(' ')));
      return { ...one, headings: await headingsOf(pdf), pages };
    }),
  );
});

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

  it('have about as many pages, none of them blank', () => {
    for (const { document, numbers, pages } of shown) {
      expect(Math.abs(pages.length - numbers.pageCount), document.id).toBeLessThanOrEqual(mostPagesApart);
      const blank = pages.flatMap((words, index) => (words === '' ? [index + 1] : []));
      expect(blank, document.id).toEqual([]);
    }
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

function rightHeadings({ contents }: Numbers, headings: Shown['headings']): number {
  return contents.filter(({ page }, index) => headings[index]?.page === page).length;
}
