import type { Block, Inline, Text } from '../model/document.ts';

type Node = Block | Inline | { readonly children: readonly (Block | Inline)[] };

/** All texts of a part of a document, in reading order. */
export function* textsOf(nodes: readonly Node[]): Generator<Text> {
  for (const node of nodes) {
    if ('kind' in node && node.kind === 'text') yield node;
    if ('caption' in node && node.caption) yield* textsOf(node.caption);
    if ('children' in node) yield* textsOf(node.children);
    if ('items' in node) yield* textsOf(node.items);
    if ('head' in node) for (const { cells } of [...node.head, ...node.body]) yield* textsOf(cells);
  }
}
