import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument } from './pdfjs.ts';

/** A node of the tag tree of one page as pdf.js gives it; content nodes carry the id of their marked content. */
export interface TagNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

export interface ReadLink {
  readonly contents: string;
  readonly url: string | null;
  readonly dest: string | null;
  /** x1, y1, x2, y2 from the lower left. */
  readonly rect: readonly number[];
}

export interface ReadPage {
  readonly tags: TagNode | null;
  /** Text of each piece of marked content, by its id. */
  readonly marked: ReadonlyMap<string, string>;
  /** Text outside marked content that belongs to a tag. */
  readonly artifacts: string;
  readonly links: readonly ReadLink[];
}

interface TextItem {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly type?: string;
  readonly id?: string | null;
}

/** @param options of pdf.js, besides the usual ones */
export async function openPdf(
  bytes: Uint8Array,
  options: { readonly stopAtErrors?: boolean } = {},
): Promise<PDFDocumentProxy> {
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0, ...options }).promise;
}

/** What a screen reader finds on each page. */
export async function readPages(pdf: PDFDocumentProxy): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const marked = new Map<string, string>();
    const open: (string | null)[] = [];
    let artifacts = '';
    for (const item of items as TextItem[]) {
      if (item.type === 'endMarkedContent') open.pop();
      else if (item.type !== undefined) open.push(item.id ?? null);
      else {
        const id = open.findLast((one) => one !== null) ?? null;
        const text = `${item.str}${item.hasEOL ? ' ' : ''}`;
        if (id === null) artifacts += text;
        else marked.set(id, (marked.get(id) ?? '') + text);
      }
    }
    const annotations = await page.getAnnotations();
    const links = annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(({ contentsObj, url, dest, rect }) => ({
        contents: contentsObj?.str ?? '',
        url: url ?? null,
        dest: dest ?? null,
        rect,
      }));
    pages.push({ tags: (await page.getStructTree()) as TagNode | null, marked, artifacts, links });
  }
  return pages;
}

/** Text of a page in the order of its tags, white space folded. */
export function textInOrder(page: ReadPage): string {
  const walk = (node: TagNode): string =>
    node.type === 'content' ? (page.marked.get(node.id ?? '') ?? '') : (node.children ?? []).map(walk).join(' ');
  return fold(page.tags ? walk(page.tags) : '');
}

export function fold(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** All nodes with a role, outermost first. */
export function nodesOf(node: TagNode, role: string): TagNode[] {
  const inner = (node.children ?? []).flatMap((child) => nodesOf(child, role));
  return node.role === role ? [node, ...inner] : inner;
}
