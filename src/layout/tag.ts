import type { Leaf, Role, Tag, TagAttributes } from '../model/layout.ts';

/** Most elements have none; one object serves them all. */
export const noAttributes: TagAttributes = {};

/** Adds an element to the logical structure, as the last child of its parent. */
export function addTag(parent: Tag | null, role: Role, attributes: TagAttributes = noAttributes): Tag {
  const tag: Tag = { kind: 'tag', role, attributes, children: [] };
  if (parent) append(parent, tag);
  return tag;
}

/** The place where the next drawn things of an element stand in its reading order. */
export function addLeaf(parent: Tag): Leaf {
  const last = parent.children.at(-1);
  if (last?.kind === 'leaf') return last;
  const leaf: Leaf = { kind: 'leaf', role: parent.role };
  append(parent, leaf);
  return leaf;
}

/** Most elements have one child: an array that is made with it has no room to spare, one that grows has room for sixteen more. */
function append(parent: Tag, child: Tag | Leaf): void {
  if (parent.children.length === 0) parent.children = [child];
  else parent.children.push(child);
}
