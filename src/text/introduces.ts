import type { Block, Inline } from '../model/document.ts';

/**
 * Does a paragraph announce the next block (`Neem mee:` before a list, a table or a figure)? Then both belong on one
 * page. All renderers that break pages must agree on this.
 */
export function introduces(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || !next) return false;
  const isAnnounced =
    next.kind === 'list' || next.kind === 'table' || next.kind === 'figure' || next.kind === 'write-in';
  return isAnnounced && lastText(block.children).trimEnd().endsWith(':');
}

function lastText(inlines: readonly Inline[]): string {
  const last = inlines.at(-1);
  if (!last) return '';
  if (last.kind === 'text') return last.text;
  return last.kind === 'strong' || last.kind === 'em' || last.kind === 'link' ? lastText(last.children) : '';
}
