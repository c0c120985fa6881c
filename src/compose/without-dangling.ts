import type { Block, Cell, Document, Inline, Reference } from '../model/document.ts';

/** Replaces every reference to an id that the document lacks by words that say so. */
export function withoutDangling(document: Document, dangling: readonly Reference[], words: string): Document {
  if (dangling.length === 0) return document;
  const absent = new Set(dangling.map((reference) => reference.target));
  return {
    ...document,
    body: document.body.map((block) => (refersTo(block, absent) ? inBlock(block, { absent, words }) : block)),
  };
}

/** A block that refers to none of them stays the same one. */
const refersTo = (node: object, absent: ReadonlySet<string>): boolean =>
  ('target' in node && typeof node.target === 'string' && absent.has(node.target)) ||
  ('content' in node ? [] : Object.values(node)).some(
    (below) => typeof below === 'object' && below !== null && refersTo(below, absent),
  );

interface Gone {
  readonly absent: ReadonlySet<string>;
  readonly words: string;
}

function inBlock<T extends Block | Cell['children'][number]>(block: T, gone: Gone): T;
function inBlock(block: Block, gone: Gone): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: inline(block.children, gone) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ children: item.children.map((child) => inBlock(child, gone)) })),
      };
    case 'callout':
      return { ...block, children: block.children.map((child) => inBlock(child, gone)) };
    case 'section':
      return { ...block, children: block.children.map((child) => inBlock(child, gone)) };
    case 'figure':
      return { ...block, caption: inline(block.caption, gone) };
    case 'table': {
      const cell = (one: Cell): Cell => ({ ...one, children: one.children.map((child) => inBlock(child, gone)) });
      const rows = (list: typeof block.body) => list.map((row) => ({ cells: row.cells.map(cell) }));
      return {
        ...block,
        caption: block.caption && inline(block.caption, gone),
        head: rows(block.head),
        body: rows(block.body),
      };
    }
    case 'write-in':
      return block;
  }
}

const inline = (nodes: readonly Inline[], gone: Gone): Inline[] =>
  nodes.map((node): Inline => {
    if (node.kind === 'reference') return gone.absent.has(node.target) ? { kind: 'text', text: gone.words } : node;
    return 'children' in node ? { ...node, children: inline(node.children, gone) } : node;
  });
