import type { Callout } from '../model/document.ts';
import { palette, type TextStyle, typography } from '../model/house-style.ts';
import type { Tag } from '../model/layout.ts';
import { setAs } from '../text/set-as.ts';
import { bodySetting, flowBlock, type TextSetting } from './flow-block.ts';
import { flowText, stack } from './flow-text.ts';
import { ink } from './ink.ts';
import type { LayoutContext } from './layout-context.ts';
import { type Flowable, type Frame, withOuterSpace } from './piece.ts';
import { addLeaf, addTag } from './tag.ts';

const labels: Record<Callout['tone'], string> = { 'let-op': 'Let op', besluit: 'Besluit', tip: 'Tip' };

const calloutSetting = (style: TextStyle): TextSetting => ({ ...bodySetting(), style, lead: null, itemStyle: style });

/** Thickness of the box around a call-out on a card. */
const thickLine = 2.4;

/**
 * A call-out: an accent bar at the left, a light fill, its kind in bold; on a card, where no colour may be missed, a thick
 * box. It may run over pages.
 */
export function flowCallout(callout: Callout, parent: Tag, context: LayoutContext): Flowable {
  const tag = addTag(parent, 'Div');
  const style = setAs('callout');
  const { size } = style;
  const tail = ink(context.accent, addLeaf(addTag(tag, 'P')));
  const label = flowText([{ text: labels[callout.tone], face: 'bold', size, tail }], style, {
    keepWithNext: callout.children.length > 0,
  });
  const content = stack([
    { ...label, flow: (width) => withOuterSpace(label.flow(width), null, 0) },
    ...callout.children.map((child) => flowBlock(child, tag, calloutSetting(style), context)),
  ]);
  const isBoxed = context.boxLevel !== null;
  const indent = isBoxed ? 0 : typography.calloutIndent;
  const around = isBoxed ? typography.boxGap : null;
  const frame: Frame = isBoxed
    ? { kind: 'box', thickness: thickLine }
    : { kind: 'bar', fill: palette.calloutFill, bar: context.accent };
  return {
    minimum: content.minimum + 2 * indent,
    natural: content.natural + 2 * indent,
    bulk: content.bulk,
    height: (width) => content.height(width - 2 * indent),
    flow: (width) =>
      withOuterSpace(
        content.flow(width - 2 * indent),
        around ?? typography.calloutBefore,
        around ?? typography.calloutAfter,
      ).map((item) => ({
        ...item,
        frame,
        place: (x, y, page) => item.place(x + indent, y, page),
      })),
  };
}
