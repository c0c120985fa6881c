import type { Block, Inline } from '../model/document.ts';

/** Targets of the cross references that a block prints, in reading order: its lines depend on their page numbers. */
export function referredPages(block: Block): string[] {
  const targets: string[] = [];
  const inlines = (list: readonly Inline[]): void => {
    for (const inline of list) {
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
  return targets;
}
