import type { Heading } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import { commonHeadingIndent, headingIndent } from '../../../text/heading-indent.ts';
import { bookmarked } from '../bookmark.ts';
import { changeBar } from '../change-bar.ts';
import { renderInlines } from '../inline/render-inlines.ts';
import type { Paragraph } from '../paragraph.ts';
import type { ParagraphFormat } from '../paragraph-format.ts';
import type { RenderContext } from '../render-context.ts';
import { headingStyleId } from '../style-id.ts';
import type { OuterSpace } from './space-around.ts';

/** Room of its own for a number too wide for the common indent: else it would touch the text. */
const roomForNumber = (heading: Heading, { numbers }: RenderContext): ParagraphFormat => {
  const number = numbers.anchors.get(heading.id)?.number ?? '';
  if (heading.numbering === 'none' || number === '') return {};
  const indent = headingIndent(heading, number);
  return indent <= commonHeadingIndent(heading) ? {} : { indent: { left: indent, hanging: indent } };
};

/** A heading; Word counts its number, from the list that its style belongs to. */
export const renderHeading = (heading: Heading, context: RenderContext, outer: OuterSpace): Paragraph => ({
  style: headingStyleId(heading),
  ...(heading.runsOn ? { pageBreakBefore: false, before: typography.runningHeading } : {}),
  ...outer,
  ...roomForNumber(heading, context),
  ...changeBar(heading.children, 'body'),
  content: bookmarked(heading.id, renderInlines(heading.children, context), context),
});
