import type { Block, Footnote, Inline } from '../model/document.ts';
import type { Numbering } from './number-document.ts';

/** What a block prints that other parts of the document decide: its own number, references, marks of footnotes. */
export interface PrintedNumbers {
  /** Targets of its cross references, in reading order: its lines depend on their page numbers. */
  readonly targets: readonly string[];
  readonly footnotes: readonly Footnote[];
  /** The block itself, when it can be referred to. */
  readonly id: string | null;
}

/** All numbers that a block prints. */
export function printedNumbers(block: Block): PrintedNumbers {
  const targets: string[] = [];
  const footnotes: Footnote[] = [];
  const inlines = (list: readonly Inline[]): void => {
    for (const inline of list) {
      if (inline.kind === 'footnote') footnotes.push(inline);
      if (inline.kind === 'reference') targets.push(inline.target);
      else if ('children' in inline) inlines(inline.children);
    }
  };
  const walk = (node: Block): void => {
    switch (node.kind) {
      case 'heading':
      case 'paragraph':
        inlines(node.children);
        break;
      case 'figure':
        inlines(node.caption);
        break;
      case 'list':
        for (const item of node.items) item.children.forEach(walk);
        break;
      case 'table':
        inlines(node.caption ?? []);
        for (const row of [...node.head, ...node.body]) for (const cell of row.cells) cell.children.forEach(walk);
        break;
      case 'callout':
      case 'section':
        node.children.forEach(walk);
        break;
      case 'write-in':
    }
  };
  walk(block);
  return { targets, footnotes, id: 'id' in block ? block.id : null };
}

/**
 * These numbers as they are now: as long as they stay the same, the block is set the same.
 *
 * @param pageDigits how many digits the page number of an anchor is expected to have
 */
export function numbersNow(
  { targets, footnotes, id }: PrintedNumbers,
  numbering: Numbering,
  pageDigits: (target: string) => number,
): string {
  const named = (target: string): string => {
    const { noun, number, title } = numbering.targets.get(target) ?? { noun: '', number: '', title: '?' };
    return `${noun}\0${number}\0${title}\0`;
  };
  let now = id === null ? '' : named(id);
  for (const target of targets) now += `${named(target)}${pageDigits(target)}\0`;
  for (const footnote of footnotes) now += `${numbering.footnotes.get(footnote)}\0`;
  return now;
}
