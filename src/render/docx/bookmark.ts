import type { RenderContext } from './render-context.ts';
import { element, joined, type Xml } from './xml.ts';

/** Puts a bookmark around part of a paragraph, for references to the place with this id; without a target, nothing. */
export const bookmarked = (id: string, content: Xml, { registry }: RenderContext): Xml => {
  const name = registry.bookmarkName(id);
  if (name === undefined) return content;
  const bookmarkId = registry.nextBookmarkId();
  return joined([
    element('w:bookmarkStart', { 'w:id': bookmarkId, 'w:name': name }),
    content,
    element('w:bookmarkEnd', { 'w:id': bookmarkId }),
  ]);
};
