import type { Block, Cell, Inline, List, ListItem, Paragraph, Table } from '../model/document.ts';

/**
 * The same blocks with every table as a list, for a page that is too narrow for columns: an item per row, in which each
 * cell after the first is a line with the head of its column before it. Fields to write in are left out.
 */
export const tablesAsLists = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.kind === 'table' ? listOf(block) : block));

function listOf({ head, body }: Table): List {
  const heads = head.at(-1)?.cells ?? [];
  return { kind: 'list', marker: 'bullet', items: body.map(({ cells }) => itemOf(cells, heads)) };
}

function itemOf(cells: readonly Cell[], heads: readonly Cell[]): ListItem {
  const titled = cells.findIndex(({ header }) => header === 'row');
  const title = cells[titled];
  const children = cells.flatMap((cell, index) => (index === titled ? [] : withHead(cell, heads[index])));
  return { children: [...(title ? textsOf(title).map(inBold) : []), ...children] };
}

/** What a cell holds, the head of its column before it. */
function withHead(cell: Cell, head: Cell | undefined): (Paragraph | List)[] {
  const [first, ...rest] = textsOf(cell);
  const label = head ? textsOf(head).flatMap((text) => ('children' in text ? text.children : [])) : [];
  if (!first) return [];
  if (first.kind !== 'paragraph' || label.length === 0 || first.children.length === 0) return [first, ...rest];
  const before: Inline[] = [
    { kind: 'em', children: label },
    { kind: 'text', text: ': ' },
  ];
  return [{ ...first, children: [...before, ...first.children] }, ...rest];
}

const textsOf = ({ children }: Cell): (Paragraph | List)[] =>
  children.filter((child) => child.kind === 'paragraph' || child.kind === 'list');

const inBold = (block: Paragraph | List): Paragraph | List =>
  block.kind === 'paragraph' ? { ...block, children: [{ kind: 'strong', children: block.children }] } : block;
