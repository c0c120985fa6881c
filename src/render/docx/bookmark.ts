import type { ParagraphChild } from 'docx';
import { type Block, blockElement, element } from './docx-adapter.ts';
import type { RenderContext } from './render-context.ts';

/** Puts a bookmark around part of a paragraph, for references to the place with this id; without a target, nothing. */
export const bookmarked = (
  id: string,
  children: readonly ParagraphChild[],
  { registry }: RenderContext,
): ParagraphChild[] => {
  const name = registry.bookmarkName(id);
  if (name === undefined) return [...children];
  const bookmarkId = registry.nextBookmarkId();
  return [
    element('w:bookmarkStart', { 'w:id': bookmarkId, 'w:name': name }) as ParagraphChild,
    ...children,
    element('w:bookmarkEnd', { 'w:id': bookmarkId }) as ParagraphChild,
  ];
};

/** A bookmark on the table that follows, which has no paragraph of its own to hold it; without a target, nothing. */
export const blockBookmark = (id: string, { registry }: RenderContext): Block[] => {
  const name = registry.bookmarkName(id);
  if (name === undefined) return [];
  const bookmarkId = registry.nextBookmarkId();
  return [
    blockElement('w:bookmarkStart', { 'w:id': bookmarkId, 'w:name': name }),
    blockElement('w:bookmarkEnd', { 'w:id': bookmarkId }),
  ];
};
