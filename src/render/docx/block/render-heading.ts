import { type IParagraphOptions, Paragraph } from 'docx';
import type { Heading } from '../../../model/document.ts';
import { commonHeadingIndent, headingIndent } from '../../../text/heading-indent.ts';
import { bookmarked } from '../bookmark.ts';
import { renderInlines } from '../inline/render-inlines.ts';
import type { RenderContext } from '../render-context.ts';
import { headingStyleId } from '../style-id.ts';
import { twips } from '../twips.ts';
import { type OuterSpace, spacingOf } from './space-around.ts';

/** Room of its own for a number too wide for the common indent: else it would touch the text. */
const roomForNumber = (heading: Heading, { numbers }: RenderContext): Pick<IParagraphOptions, 'indent'> => {
  const number = numbers.anchors.get(heading.id)?.number ?? '';
  if (heading.numbering === 'none' || number === '') return {};
  const indent = twips(headingIndent(heading, number));
  return indent <= twips(commonHeadingIndent(heading)) ? {} : { indent: { left: indent, hanging: indent } };
};

/** A heading; Word counts its number, from the list that its style belongs to. */
export const renderHeading = (heading: Heading, context: RenderContext, outer: OuterSpace): Paragraph =>
  new Paragraph({
    style: headingStyleId(heading),
    ...spacingOf(outer),
    ...roomForNumber(heading, context),
    children: bookmarked(heading.id, renderInlines(heading.children, context), context),
  });
