import type { Callout } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import type { Paragraph } from '../paragraph.ts';
import type { ParagraphFormat } from '../paragraph-format.ts';
import type { RenderContext } from '../render-context.ts';
import { textRun } from '../run.ts';
import { styleId } from '../style-id.ts';
import { renderList } from './render-list.ts';
import { renderParagraph } from './render-paragraph.ts';
import { aroundCallout, type OuterSpace } from './space-around.ts';

const titles = { 'let-op': 'Let op', besluit: 'Besluit', tip: 'Tip' } as const;

const afterList: ParagraphFormat = { after: typography.afterList };

/** A call-out: its title and text with a coloured bar on the left and a fill behind. */
export const renderCallout = (
  callout: Callout,
  around: RenderContext,
  { before = aroundCallout.before, after = aroundCallout.after }: OuterSpace,
): Paragraph[] => {
  const context: RenderContext = { ...around, place: 'callout', paragraphStyle: styleId.callout };
  const last: ParagraphFormat = { after };
  const title: Paragraph = {
    style: styleId.calloutTitle,
    before,
    content: textRun(titles[callout.tone]),
  };
  const content = callout.children.flatMap((child, index) => {
    const format = index === callout.children.length - 1 ? last : child.kind === 'list' ? afterList : {};
    return child.kind === 'list'
      ? renderList(child, context, { last: format })
      : [renderParagraph(child, context, format)];
  });
  return [title, ...content];
};
