import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fold, nodesOf, openPdf, type ReadPage, readPages, type TagNode } from '../render/pdf/read-pdf.ts';

/** A fault that a reader stumbles over and veraPDF does not see. */
export interface PdfFault {
  /** `contents`: a line of the contents names a page on which there is no such heading or caption. */
  readonly code: 'contents' | 'outline' | 'lost-destination' | 'unsafe-link';
  readonly detail: string;
}

/** Titles may be divided over lines, at a hyphen too; a caption has a full stop behind its number. */
const squeezed = (text: string): string => text.replace(/[\s\u00a0\u00ad.-]+/g, '');

const wordsOf = (node: TagNode, { marked }: ReadPage): string =>
  node.type === 'content'
    ? (marked.get(node.id ?? '') ?? '')
    : (node.children ?? []).map((child) => wordsOf(child, { marked } as ReadPage)).join(' ');

const textsOf = (page: ReadPage, roles: readonly string[]): string[] =>
  page.tags ? roles.flatMap((role) => nodesOf(page.tags!, role).map((node) => fold(wordsOf(node, page)))) : [];

const titled = ['H1', 'H2', 'H3', 'H4', 'Caption'];

/** Reads a PDF as its reader does, pages in their order, and holds what leads to a page against what stands there. */
export async function lintPdf(bytes: Uint8Array): Promise<PdfFault[]> {
  const pdf = await openPdf(bytes);
  const pages = await readPages(pdf);
  const titles = pages.map((page) => textsOf(page, titled).map(squeezed));
  const stands = (title: string, page: number): boolean =>
    (titles[page - 1] ?? []).some((one) => one.includes(squeezed(title)));
  const destinations = await pdf.getDestinations();
  const known = new Set(Object.keys(destinations));
  const faults: PdfFault[] = [];
  for (const entry of pages.flatMap((page) => textsOf(page, ['TOCI']))) {
    const [, title = '', page = ''] = /^(.*?)[ .]*(\d+)$/.exec(entry) ?? [];
    if (title === '' || !stands(title, Number(page))) faults.push({ code: 'contents', detail: entry });
  }
  for (const { title, page } of await outlineOf(pdf))
    if (!stands(title, page)) faults.push({ code: 'outline', detail: `${title}, page ${page}` });
  for (const { dest, url, contents } of pages.flatMap(({ links }) => links)) {
    if (typeof dest === 'string' && !known.has(dest)) faults.push({ code: 'lost-destination', detail: dest });
    // pdf.js hides the address of a link that runs something.
    if (dest === null && !/^(https:|mailto:|tel:)/.test(url ?? ''))
      faults.push({ code: 'unsafe-link', detail: url ?? contents });
  }
  await pdf.destroy();
  return faults;
}

interface Item {
  readonly title: string;
  readonly dest: string | unknown[] | null;
  readonly items: readonly Item[];
}

/** Bookmarks with the page that each leads to; 0 when it leads nowhere. */
export async function outlineOf(pdf: PDFDocumentProxy): Promise<{ title: string; page: number }[]> {
  const found: { title: string; page: number }[] = [];
  const walk = async (items: readonly Item[]): Promise<void> => {
    for (const { title, dest, items: inner } of items) {
      const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      const page = target ? (await pdf.getPageIndex(target[0] as Parameters<typeof pdf.getPageIndex>[0])) + 1 : 0;
      found.push({ title: fold(title), page });
      await walk(inner);
    }
  };
  await walk(((await pdf.getOutline()) ?? []) as readonly Item[]);
  return found;
}
