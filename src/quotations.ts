import { layoutDocument } from './layout/layout-document.ts';
import { layoutNumbers } from './layout/layout-numbers.ts';
import { numberDocument } from './layout/number-document.ts';
import type { Block, Document, Heading } from './model/document.ts';
import type { Anchor } from './model/layout.ts';
import { onceFor } from './model/once-for.ts';
import type { QuotedDocument } from './model/quoted.ts';

/**
 * What documents quote of others: number, title and page of each heading. It is noted when a document has been laid out for
 * its own files; one that was not is laid out for its pages alone. Of a document nothing else is kept.
 */
export class Quotations {
  readonly #noted = new WeakMap<Document, QuotedDocument>();

  note(document: Document, anchors: ReadonlyMap<string, Anchor>): QuotedDocument {
    const quoted = quotedOf(document, anchors, ({ page }) => page);
    this.#noted.set(document, quoted);
    return quoted;
  }

  readonly of = (document: Document): QuotedDocument =>
    this.#noted.get(document) ?? this.note(document, layoutDocument(document).anchors);
}

/** The same without pages, for who needs no layout: numbers and titles are known before it. */
export const quotedWithoutPages = (document: Document): QuotedDocument =>
  quotedOf(document, layoutNumbers(numberDocument(document), new Map()).anchors, () => null);

function quotedOf(
  { id, title, body }: Document,
  anchors: ReadonlyMap<string, Anchor>,
  pageOf: (anchor: Anchor) => number | null,
): QuotedDocument {
  let chapter = '';
  const sections = partsOf(body).flatMap(({ heading, hasGap }) => {
    if (heading.level === 1) chapter = heading.id;
    const anchor = anchors.get(heading.id);
    if (!anchor) return [];
    const { number, title: text } = anchor;
    const norms = heading.norms ?? [];
    return [{ id: heading.id, chapter, number, title: text, page: pageOf(anchor), hasGap, norms }];
  });
  return { id, title, sections };
}

interface Part {
  readonly heading: Heading;
  hasGap: boolean;
}

/** The headings, each with what stands below it, also below its own subheadings. */
function partsOf(body: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let open: Part[] = [];
  const visit = (block: Block): void => {
    if (block.kind === 'section') block.children.forEach(visit);
    else if (block.kind === 'heading') {
      const part = { heading: block, hasGap: false };
      open = [...open.filter(({ heading }) => heading.level < block.level), part];
      parts.push(part);
    } else if (open.some((part) => !part.hasGap) && hasGap(block)) for (const part of open) part.hasGap = true;
  };
  body.forEach(visit);
  return parts;
}

const hasGap = onceFor((block: Block): boolean => holdsGap(block));

function holdsGap(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(holdsGap);
  if (typeof node !== 'object' || node === null || ArrayBuffer.isView(node)) return false;
  if ('kind' in node && node.kind === 'gap') return true;
  return ['children', 'items', 'cells', 'head', 'body', 'caption'].some((key) =>
    holdsGap(node[key as keyof typeof node]),
  );
}
