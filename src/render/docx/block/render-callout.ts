import type { Callout } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import { changeBar } from '../change-bar.ts';
import { calloutTextIndents } from '../list-styles.ts';
import type { Paragraph } from '../paragraph.ts';
import type { ParagraphFormat } from '../paragraph-format.ts';
import type { RenderContext } from '../render-context.ts';
import { textRun } from '../run.ts';
import { styleId } from '../style-id.ts';
import { renderList } from './render-list.ts';
import { renderParagraph } from './render-paragraph.ts';
import { aroundCallout, filledEdge, type OuterSpace } from './space-around.ts';

const titles = { 'let-op': 'Let op', besluit: 'Besluit', tip: 'Tip' } as const;

const afterList: ParagraphFormat = { after: typography.afterList };

/** Indent of the text of a paragraph in a call-out, in points. */
const textIndent = ({ style }: Paragraph): number => calloutTextIndents.get(style) ?? typography.calloutIndent;

/**
 * Word sets paragraphs in one box only if their indents are the same: between others, as at a list, it adds the filled
 * edges of two boxes. They come off the distance, so that the call-out is as high as in our layout.
 */
const inTouchingBoxes = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.map((paragraph, index) => {
    const next = paragraphs[index + 1];
    if (next === undefined || textIndent(next) === textIndent(paragraph)) return paragraph;
    const own = paragraph.style === styleId.calloutTitle ? 0 : typography.callout.after;
    return { ...paragraph, after: Math.max(0, (paragraph.after ?? own) - 2 * filledEdge) };
  });

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
  const bar = changeBar(callout.children, 'callout');
  return inTouchingBoxes([title, ...content].map((paragraph) => ({ ...paragraph, ...bar })));
};
