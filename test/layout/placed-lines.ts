import type { Layout, Leaf, Page, Placed, Tag } from '../../src/model/layout.ts';
import { fontFace } from '../../src/text/font-face.ts';

/** A line as it stands on a page, in points; `right` leaves out spaces at its end. */
export interface PlacedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly leaf: Leaf | null;
}

/** All that is drawn on a page. */
export const thingsOn = ({ backdrop, things, folio }: Page): Placed[] => [...backdrop, ...things, ...folio];

/** All lines of text of a page, decoration included. */
export function placedLines(page: Page): PlacedLine[] {
  return thingsOn(page).flatMap((thing) => {
    if (thing.kind !== 'line') return [];
    const runs = thing.runs.filter((run) => run.text !== '');
    const first = runs[0];
    const last = runs.at(-1);
    if (!first || !last) return [];
    return {
      text: runs.map((run) => run.text).join(''),
      left: first.x,
      right: last.x + fontFace(last.face).width(last.text.trimEnd(), last.size),
      baseline: thing.baseline,
      size: Math.max(...runs.map((run) => run.size)),
      leaf: first.leaf,
    };
  });
}

/** Text of the document in reading order: the tag tree walked, each leaf filled from the pages. */
export function readingOrder(layout: Layout): string {
  const texts = new Map<Leaf, string>();
  for (const page of layout.pages) {
    for (const thing of page.things) {
      if (thing.kind !== 'line') continue;
      for (const { leaf, text } of thing.runs) if (leaf) texts.set(leaf, (texts.get(leaf) ?? '') + text);
    }
  }
  const walk = (tag: Tag): string =>
    tag.children.map((child) => (child.kind === 'leaf' ? (texts.get(child) ?? '') : walk(child))).join('');
  return walk(layout.structure);
}

/** Tags of a role, in reading order. */
export function tagsOf(tag: Tag, role: Tag['role']): Tag[] {
  const inner = tag.children.flatMap((child) => (child.kind === 'tag' ? tagsOf(child, role) : []));
  return tag.role === role ? [tag, ...inner] : inner;
}

/** Leaves directly or indirectly under a tag. */
export function leavesOf(tag: Tag): Leaf[] {
  return tag.children.flatMap((child) => (child.kind === 'leaf' ? [child] : leavesOf(child)));
}
