import type { Leaf, Role, Tag, TagAttributes } from '../model/layout.ts';

/** Adds an element to the logical structure, as the last child of its parent. */
export function addTag(parent: Tag | null, role: Role, attributes: TagAttributes = {}): Tag {
  const tag: Tag = { kind: 'tag', role, attributes, children: [] };
  parent?.children.push(tag);
  return tag;
}

/** The place where the next drawn things of an element stand in its reading order. */
export function addLeaf(parent: Tag): Leaf {
  const last = parent.children.at(-1);
  if (last?.kind === 'leaf') return last;
  const leaf: Leaf = { kind: 'leaf', role: parent.role };
  parent.children.push(leaf);
  return leaf;
}
