import type { Block, Document, Footnote, Heading, Inline, Reference } from '../model/document.ts';
import { inlineText } from './inline-text.ts';

/** What a target of references is called: `hoofdstuk`, `paragraaf`, `bijlage`, `tabel`, `figuur`, or nothing. */
export interface Target {
  readonly id: string;
  readonly kind: 'heading' | 'table' | 'figure';
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** Word in front of the number in running text; empty for what has no number. */
  readonly noun: string;
  /** Bare number: `3.2`, `A.1`, `4`, or empty. */
  readonly number: string;
  readonly title: string;
}

/** Everything numbered, in reading order. */
export interface Numbering {
  readonly targets: ReadonlyMap<string, Target>;
  readonly footnotes: ReadonlyMap<Footnote, number>;
  readonly references: readonly Reference[];
}

/** Numbers headings (1, 1.1; annexes A, A.1), tables and figures with a caption, and footnotes, all through the document. */
export function numberDocument(document: Document): Numbering {
  const targets = new Map<string, Target>();
  const footnotes = new Map<Footnote, number>();
  const references: Reference[] = [];
  const chapterCounts = [0, 0, 0, 0];
  const annexCounts = [0, 0, 0, 0];
  let tables = 0;
  let figures = 0;

  const headingNumber = ({ level, numbering }: Heading): string => {
    if (numbering === 'none') return '';
    const counts = numbering === 'annex' ? annexCounts : chapterCounts;
    counts[level - 1]!++;
    counts.fill(0, level);
    const [first, ...rest] = counts.slice(0, level);
    return [numbering === 'annex' ? letters(first!) : first, ...rest].join('.');
  };
  const inlines = (list: readonly Inline[]): void => {
    for (const inline of list) {
      if (inline.kind === 'footnote') footnotes.set(inline, footnotes.size + 1);
      if (inline.kind === 'reference') references.push(inline);
      if ('children' in inline) inlines(inline.children);
    }
  };
  const block = (node: Block): void => {
    switch (node.kind) {
      case 'heading': {
        const number = headingNumber(node);
        const noun = node.numbering === 'annex' ? 'bijlage' : node.level === 1 ? 'hoofdstuk' : 'paragraaf';
        const title = inlineText(node.children);
        targets.set(node.id, { id: node.id, kind: 'heading', level: node.level, noun: number && noun, number, title });
        inlines(node.children);
        break;
      }
      case 'table': {
        const number = node.caption ? String(++tables) : '';
        const title = node.caption ? inlineText(node.caption) : '';
        targets.set(node.id, { id: node.id, kind: 'table', level: 0, noun: number && 'tabel', number, title });
        if (node.caption) inlines(node.caption);
        for (const row of [...node.head, ...node.body]) for (const cell of row.cells) cell.children.forEach(block);
        break;
      }
      case 'figure': {
        const number = node.caption.length > 0 ? String(++figures) : '';
        const title = inlineText(node.caption);
        targets.set(node.id, { id: node.id, kind: 'figure', level: 0, noun: number && 'figuur', number, title });
        inlines(node.caption);
        break;
      }
      case 'paragraph':
        inlines(node.children);
        break;
      case 'list':
        for (const item of node.items) item.children.forEach(block);
        break;
      case 'callout':
      case 'section':
        node.children.forEach(block);
        break;
      case 'write-in':
    }
  };
  document.body.forEach(block);
  return { targets, footnotes, references };
}

/** A, B, ... Z, AA, AB, ... for 1, 2, ... */
function letters(count: number): string {
  return count > 26
    ? letters(Math.floor((count - 1) / 26)) + letters(((count - 1) % 26) + 1)
    : String.fromCharCode(64 + count);
}

/** The number as printed at the thing itself: `3.2`, `A.1`, `Tabel 4`, `Figuur 2`, or empty. */
export function printedNumber(target: Target): string {
  if (target.kind === 'heading' || target.number === '') return target.number;
  return `${target.kind === 'table' ? 'Tabel' : 'Figuur'} ${target.number}`;
}
