import { fileOfAnswer } from '../../blocks/institution.ts';
import type { Block, Document, Inline, Origin } from '../model/document.ts';

/** How many printed texts of a document come from each file of answers. */
export function shownFiles(document: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { answers } of originsOf(document.body))
    for (const answer of answers.slice(0, 1)) {
      const { file } = fileOfAnswer(answer.split('/').slice(1));
      counts.set(file, (counts.get(file) ?? 0) + 1);
    }
  return counts;
}

type Node = Block | Inline | { readonly children: readonly (Block | Inline)[] };

/** The origins of all texts of a part of a document, in reading order. */
export function* originsOf(nodes: readonly Node[]): Generator<Origin> {
  for (const node of nodes) {
    if ('origin' in node && node.origin) yield node.origin;
    if ('caption' in node && node.caption) yield* originsOf(node.caption);
    if ('children' in node) yield* originsOf(node.children);
    if ('items' in node) yield* originsOf(node.items);
    if ('head' in node) for (const { cells } of [...node.head, ...node.body]) yield* originsOf(cells);
  }
}
