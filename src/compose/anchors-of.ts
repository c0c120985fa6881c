import type { Block } from '../model/document.ts';

/** The ids in blocks that can be referred to: of headings, tables and figures, also inside sections. */
export function anchorsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'section') return anchorsOf(block.children);
    return 'id' in block ? [block.id] : [];
  });
}
