import type { Footnote } from '../model/document.ts';
import { palette, typography } from '../model/house-style.ts';
import type { Tag } from '../model/layout.ts';
import { flowText } from './flow-text.ts';
import type { LayoutContext } from './layout-context.ts';
import type { Note } from './piece.ts';
import { styleInlines } from './style-inlines.ts';
import { addLeaf, addTag } from './tag.ts';

/** From the number of a footnote to its text, in points; three digits fit. */
const indent = 16;

/** A footnote for the foot of a page of this width; in the reading order it stands directly behind its mark. */
export function flowNote(footnote: Footnote, parent: Tag, width: number, context: LayoutContext): Note {
  const style = typography.footnote;
  const tag = addTag(parent, 'Note');
  const leaf = addLeaf(addTag(tag, 'Lbl'));
  const text = `${context.numbering.footnotes.get(footnote)} `;
  const body = styleInlines(footnote.children, style, palette.ink, addTag(tag, 'P'), context);
  const lines = flowText(body, style, {
    indent,
    label: (x) => [{ x, text, face: 'regular', size: style.size, colour: palette.ink, rise: 0, leaf }],
  });
  return lines.flow(width);
}
