import type { Callout } from '../model/document.ts';
import { palette, typography } from '../model/house-style.ts';
import type { Tag } from '../model/layout.ts';
import { bodySetting, flowBlock, type TextSetting } from './flow-block.ts';
import { flowText, stack } from './flow-text.ts';
import { ink } from './ink.ts';
import type { LayoutContext } from './layout-context.ts';
import { type Flowable, withOuterSpace } from './piece.ts';
import { addLeaf, addTag } from './tag.ts';

const labels: Record<Callout['tone'], string> = { 'let-op': 'Let op', besluit: 'Besluit', tip: 'Tip' };

const calloutSetting: TextSetting = {
  ...bodySetting(),
  style: typography.callout,
  lead: null,
  itemStyle: typography.callout,
};

/** A call-out: an accent bar at the left, a light fill, its kind in bold. It may run over pages. */
export function flowCallout(callout: Callout, parent: Tag, context: LayoutContext): Flowable {
  const tag = addTag(parent, 'Div');
  const { size } = typography.callout;
  const tail = ink(context.accent, addLeaf(addTag(tag, 'P')));
  const label = flowText([{ text: labels[callout.tone], face: 'bold', size, tail }], typography.callout, {
    keepWithNext: callout.children.length > 0,
  });
  const content = stack([
    { ...label, flow: (width) => withOuterSpace(label.flow(width), null, 0) },
    ...callout.children.map((child) => flowBlock(child, tag, calloutSetting, context)),
  ]);
  const indent = typography.calloutIndent;
  const frame = { fill: palette.calloutFill, bar: context.accent };
  return {
    minimum: content.minimum + 2 * indent,
    natural: content.natural + 2 * indent,
    bulk: content.bulk,
    height: (width) => content.height(width - 2 * indent),
    flow: (width) =>
      withOuterSpace(content.flow(width - 2 * indent), typography.calloutBefore, typography.calloutAfter).map(
        (item) => ({
          ...item,
          frame,
          place: (x, y, page) => item.place(x + indent, y, page),
        }),
      ),
  };
}
