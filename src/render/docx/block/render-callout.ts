import { Paragraph } from 'docx';
import type { Callout } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import { twips } from '../twips.ts';
import { renderList } from './render-list.ts';
import { type ParagraphSetting, renderParagraph } from './render-paragraph.ts';

const titles = { 'let-op': 'Let op', besluit: 'Besluit', tip: 'Tip' } as const;

/** The filled edge above and below: the border that makes it and its distance to the text. */
const filledEdge = typography.calloutPadding + 0.25;

const afterList: ParagraphSetting = { spacing: { after: twips(typography.afterList) } };

/** A call-out: its title and text with a coloured bar on the left and a fill behind. */
export const renderCallout = (callout: Callout, around: RenderContext): Paragraph[] => {
  const context: RenderContext = { ...around, place: 'callout', paragraphStyle: styleId.callout };
  const last: ParagraphSetting = { spacing: { after: twips(typography.calloutAfter - filledEdge) } };
  const title = new Paragraph({
    style: styleId.calloutTitle,
    text: titles[callout.tone],
    spacing: { before: context.startsPage ? 0 : twips(typography.calloutBefore - filledEdge) },
  });
  const content = callout.children.flatMap((child, index) => {
    const setting = index === callout.children.length - 1 ? last : child.kind === 'list' ? afterList : {};
    return child.kind === 'list'
      ? renderList(child, context, { last: setting })
      : [renderParagraph(child, context, setting)];
  });
  return [title, ...content];
};
