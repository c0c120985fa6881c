import type { Inline } from '../../model/document.ts';
import { bookmarked } from './bookmark.ts';
import { field } from './field.ts';
import { renderInlines } from './inline/render-inlines.ts';
import { bareNumber, type RenderContext } from './render-context.ts';
import { textRun } from './run.ts';
import { joined, type Xml } from './xml.ts';

/** The words of a caption, `Tabel 3. Piketten`: Word counts the number; references point at the number alone. */
export const captionContent = (
  label: 'Tabel' | 'Figuur',
  id: string,
  caption: readonly Inline[],
  context: RenderContext,
): Xml => {
  const anchor = context.numbers.anchors.get(id);
  if (anchor === undefined) throw new Error(`layout gave no number for ${label} ${id}`);
  const style = { colour: context.document.style.accent };
  return joined([
    textRun(`${label} `, style),
    bookmarked(id, field(`SEQ ${label} \\* ARABIC`, bareNumber(anchor), style), context),
    textRun('. ', style),
    renderInlines(caption, context),
  ]);
};
