import type { Block, Cell, Document, Inline, Reference } from '../model/document.ts';

/** What stands in place of a reference to a part that this plan does not have: a block left out, a question still open. */
const ABSENT = '(niet opgenomen)';

/** Replaces every reference to an id that the document lacks by words that say so. */
export function withoutDangling(document: Document, dangling: readonly Reference[]): Document {
  if (dangling.length === 0) return document;
  const absent = new Set(dangling.map((reference) => reference.target));
  return {
    ...document,
    body: document.body.map((block) => (refersTo(block, absent) ? inBlock(block, absent) : block)),
  };
}

/** A block that refers to none of them stays the same one. */
const refersTo = (node: object, absent: ReadonlySet<string>): boolean =>
  ('target' in node && typeof node.target === 'string' && absent.has(node.target)) ||
  ('content' in node ? [] : Object.values(node)).some(
    (below) => typeof below === 'object' && below !== null && refersTo(below, absent),
  );

function inBlock<T extends Block | Cell['children'][number]>(block: T, absent: ReadonlySet<string>): T;
function inBlock(block: Block, absent: ReadonlySet<string>): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: inline(block.children, absent) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ children: item.children.map((child) => inBlock(child, absent)) })),
      };
    case 'callout':
      return { ...block, children: block.children.map((child) => inBlock(child, absent)) };
    case 'section':
      return { ...block, children: block.children.map((child) => inBlock(child, absent)) };
    case 'figure':
      return { ...block, caption: inline(block.caption, absent) };
    case 'table': {
      const cell = (one: Cell): Cell => ({ ...one, children: one.children.map((child) => inBlock(child, absent)) });
      const rows = (list: typeof block.body) => list.map((row) => ({ cells: row.cells.map(cell) }));
      return {
        ...block,
        caption: block.caption && inline(block.caption, absent),
        head: rows(block.head),
        body: rows(block.body),
      };
    }
    case 'write-in':
      return block;
  }
}

const inline = (nodes: readonly Inline[], absent: ReadonlySet<string>): Inline[] =>
  nodes.map((node): Inline => {
    if (node.kind === 'reference') return absent.has(node.target) ? { kind: 'text', text: ABSENT } : node;
    return 'children' in node ? { ...node, children: inline(node.children, absent) } : node;
  });
