import type { Paragraph } from '../model/document.ts';
import type { Tag } from '../model/layout.ts';
import type { TextSetting } from './flow-block.ts';
import { flowText, type TextOptions } from './flow-text.ts';
import type { LayoutContext } from './layout-context.ts';
import type { Flowable } from './piece.ts';
import { styleInlines } from './style-inlines.ts';

/** A paragraph whose content belongs to `tag`. */
export function flowParagraph(
  paragraph: Paragraph,
  tag: Tag,
  setting: TextSetting,
  context: LayoutContext,
  options: TextOptions = {},
): Flowable {
  const style = paragraph.style === 'lead' && setting.lead ? setting.lead : setting.style;
  const stretches = styleInlines(paragraph.children, style, setting.colour, tag, context);
  return flowText(stretches, style, { align: setting.align, ...options });
}
