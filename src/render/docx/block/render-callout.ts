import { Paragraph } from 'docx';
import type { Callout } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import { renderList } from './render-list.ts';
import { type ParagraphSetting, renderParagraph } from './render-paragraph.ts';
import { aroundCallout, type OuterSpace, spacingOf } from './space-around.ts';

const titles = { 'let-op': 'Let op', besluit: 'Besluit', tip: 'Tip' } as const;

const afterList: ParagraphSetting = spacingOf({ after: typography.afterList });

/** A call-out: its title and text with a coloured bar on the left and a fill behind. */
export const renderCallout = (
  callout: Callout,
  around: RenderContext,
  { before = aroundCallout.before, after = aroundCallout.after }: OuterSpace,
): Paragraph[] => {
  const context: RenderContext = { ...around, place: 'callout', paragraphStyle: styleId.callout };
  const last: ParagraphSetting = spacingOf({ after });
  const title = new Paragraph({
    style: styleId.calloutTitle,
    text: titles[callout.tone],
    ...spacingOf({ before }),
  });
  const content = callout.children.flatMap((child, index) => {
    const setting = index === callout.children.length - 1 ? last : child.kind === 'list' ? afterList : {};
    return child.kind === 'list'
      ? renderList(child, context, { last: setting })
      : [renderParagraph(child, context, setting)];
  });
  return [title, ...content];
};
