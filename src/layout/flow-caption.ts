import type { Inline } from '../model/document.ts';
import { palette, type TextStyle } from '../model/house-style.ts';
import type { Tag } from '../model/layout.ts';
import { faceName } from '../text/face-name.ts';
import { setAs } from '../text/set-as.ts';
import { flowText, type TextOptions } from './flow-text.ts';
import { ink } from './ink.ts';
import type { LayoutContext } from './layout-context.ts';
import type { Flowable } from './piece.ts';
import { styleInlines } from './style-inlines.ts';
import { addLeaf } from './tag.ts';

/** A caption with its number: `Tabel 3. Piketten`. */
export function flowCaption(
  number: string,
  caption: readonly Inline[],
  tag: Tag,
  context: LayoutContext,
  options: TextOptions & { readonly after?: number },
): Flowable {
  const style: TextStyle = { ...setAs('caption'), after: options.after ?? setAs('caption').after };
  const tail = ink(context.accent, addLeaf(tag));
  const label = { text: `${number}. `, face: faceName({ ...style, bold: true }), size: style.size, tail };
  return flowText([label, ...styleInlines(caption, style, palette.ink, tag, context)], style, {
    keepTogether: true,
    ...options,
  });
}
