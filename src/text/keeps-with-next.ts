import type { Block, Inline } from '../model/document.ts';

/** As many characters stand on a line of body text, about. */
const lineCharacters = 92;
/** Paragraphs of together up to this many lines introduce what follows them. */
const mostLines = 4;
/** About what a cross reference prints. */
const referenceCharacters = 30;

/**
 * Does a block stay on one page with the (beginning of the) next one? A heading does; so do a paragraph that announces
 * what follows (`Neem mee:`) and the short paragraphs directly before a list, a table, a figure or room to write. All
 * lines of such a paragraph stay together. All renderers that break pages must agree on this.
 */
export function keepsWithNext(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!;
  if (index === blocks.length - 1) return false;
  if (block.kind === 'heading') return true;
  if (block.kind !== 'paragraph') return false;
  let lines = 0;
  let next = index;
  for (; blocks[next]?.kind === 'paragraph'; next++) lines += lineCount(blocks[next]!);
  if (!isIntroduced(blocks[next])) return false;
  return lines <= mostLines || (next === index + 1 && lastText(block.children).trimEnd().endsWith(':'));
}

function isIntroduced(block: Block | undefined): boolean {
  return block?.kind === 'list' || block?.kind === 'table' || block?.kind === 'figure' || block?.kind === 'write-in';
}

function lineCount(block: Block): number {
  return block.kind === 'paragraph' ? Math.max(1, Math.ceil(characters(block.children) / lineCharacters)) : 0;
}

function characters(inlines: readonly Inline[]): number {
  return inlines.reduce((sum, inline) => {
    if (inline.kind === 'text' || inline.kind === 'gap') return sum + inline.text.length;
    if (inline.kind === 'reference') return sum + referenceCharacters;
    if (inline.kind === 'break') return sum + lineCharacters;
    return inline.kind === 'footnote' ? sum : sum + characters(inline.children);
  }, 0);
}

function lastText(inlines: readonly Inline[]): string {
  const last = inlines.at(-1);
  if (!last) return '';
  if (last.kind === 'text') return last.text;
  return last.kind === 'strong' || last.kind === 'em' || last.kind === 'link' ? lastText(last.children) : '';
}
