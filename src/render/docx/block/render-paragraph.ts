import type { Paragraph as BodyParagraph } from '../../../model/document.ts';
import { changeBar } from '../change-bar.ts';
import { renderInlines } from '../inline/render-inlines.ts';
import type { Paragraph } from '../paragraph.ts';
import type { ParagraphFormat } from '../paragraph-format.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';

/** A paragraph in the style of the place it stands in. */
export const renderParagraph = (
  paragraph: BodyParagraph,
  context: RenderContext,
  format: ParagraphFormat = {},
): Paragraph => {
  const isLead = paragraph.style === 'lead' && context.place === 'body';
  return {
    style: isLead ? styleId.lead : context.paragraphStyle,
    // A call-out and a row of a table have their bar as a whole.
    ...(context.place === 'body' ? changeBar(paragraph.children, 'body') : {}),
    ...format,
    content: renderInlines(paragraph.children, context),
  };
};
