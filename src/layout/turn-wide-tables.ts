import type { Block, Section, Table } from '../model/document.ts';
import { keepsWithNext } from '../text/keeps-with-next.ts';

/**
 * The body with every table that is too wide for an upright page in a landscape section of its own, together with the
 * heading and paragraphs that stay with it. The same body if no table is too wide.
 */
export function turnWideTables(body: readonly Block[], isTooWide: (table: Table) => boolean): readonly Block[] {
  if (!hasWide(body, isTooWide)) return body;
  const turned: Block[] = [];
  for (const part of parts(body, isTooWide)) {
    if (part.isTurned) turned.push({ kind: 'section', orientation: 'landscape', children: part.blocks });
    else for (const block of part.blocks) turned.push(...turnWithin(block, isTooWide));
  }
  return turned;
}

/** Sections do not nest: an upright one with wide tables falls apart into several. */
function turnWithin(block: Block, isTooWide: (table: Table) => boolean): Block[] {
  if (block.kind !== 'section' || block.orientation === 'landscape' || !hasWide([block], isTooWide)) return [block];
  return parts(block.children, isTooWide).map(
    ({ isTurned, blocks }): Section => ({
      ...block,
      orientation: isTurned ? 'landscape' : 'portrait',
      children: blocks,
    }),
  );
}

interface Part {
  readonly isTurned: boolean;
  readonly blocks: Block[];
}

/** Blocks by the pages they need; neighbouring parts differ. */
function parts(blocks: readonly Block[], isTooWide: (table: Table) => boolean): Part[] {
  const result: Part[] = [];
  const add = (block: Block, isTurned: boolean) => {
    const last = result.at(-1);
    if (last?.isTurned === isTurned) last.blocks.push(block);
    else result.push({ isTurned, blocks: [block] });
  };
  for (let start = 0; start < blocks.length; ) {
    let end = start + 1;
    while (end < blocks.length && keepsWithNext(blocks, end - 1)) end++;
    const last = blocks[end - 1]!;
    const isTurned = last.kind === 'table' && isTooWide(last);
    for (const block of blocks.slice(start, end)) add(block, isTurned);
    start = end;
  }
  return result;
}

function hasWide(blocks: readonly Block[], isTooWide: (table: Table) => boolean): boolean {
  return blocks.some(
    (block) =>
      (block.kind === 'table' && isTooWide(block)) ||
      (block.kind === 'section' && block.orientation === 'portrait' && hasWide(block.children, isTooWide)),
  );
}
