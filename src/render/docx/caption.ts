import type { ParagraphChild } from 'docx';
import type { Inline } from '../../model/document.ts';
import { bookmarked } from './bookmark.ts';
import { words } from './docx-adapter.ts';
import { field } from './field.ts';
import { renderInlines } from './inline/render-inlines.ts';
import { bareNumber, type RenderContext } from './render-context.ts';
import { hex } from './twips.ts';

/** The words of a caption, `Tabel 3. Piketten`: Word counts the number; references point at the number alone. */
export const captionChildren = (
  label: 'Tabel' | 'Figuur',
  id: string,
  caption: readonly Inline[],
  context: RenderContext,
): ParagraphChild[] => {
  const anchor = context.numbers.anchors.get(id);
  if (anchor === undefined) throw new Error(`layout gave no number for ${label} ${id}`);
  const style = { color: hex(context.document.style.accent) };
  return [
    words(`${label} `, style),
    ...bookmarked(id, field(`SEQ ${label} \\* ARABIC`, bareNumber(anchor), style), context),
    words('. ', style),
    ...renderInlines(caption, context),
  ];
};
