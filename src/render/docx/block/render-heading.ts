import { type IParagraphOptions, Paragraph } from 'docx';
import type { Heading } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import { fontFace } from '../../../text/font-face.ts';
import { bookmarked } from '../bookmark.ts';
import { renderInlines } from '../inline/render-inlines.ts';
import { type RenderContext, spaceAbove } from '../render-context.ts';
import { headingStyleId } from '../style-id.ts';
import { twips } from '../twips.ts';

/** Least distance between the number of a heading and its text, in points. */
const numberGap = 8;

const sizes = {
  1: typography.heading1.size,
  2: typography.heading2.size,
  3: typography.heading3.size,
  4: typography.heading4.size,
};

/** Room of its own for a number too wide for the common indent: else it would touch the text. */
const roomForNumber = (
  heading: Heading,
  { numbers }: RenderContext,
): Pick<IParagraphOptions, 'indent' | 'tabStops'> => {
  const number = numbers.anchors.get(heading.id)?.number ?? '';
  if (heading.numbering === 'none' || number === '') return {};
  const isAnnex = heading.numbering === 'annex' && heading.level === 1;
  const printed = isAnnex ? `Bijlage ${number}` : number;
  const room = twips(fontFace('bold').width(printed, sizes[heading.level]) + numberGap);
  if (isAnnex) return { tabStops: [{ type: 'left', position: room }] };
  return room > twips(typography.headingIndent) ? { indent: { left: room, hanging: room } } : {};
};

/** A heading; Word counts its number, from the list that its style belongs to. */
export const renderHeading = (heading: Heading, context: RenderContext): Paragraph =>
  new Paragraph({
    style: headingStyleId(heading),
    ...spaceAbove(context),
    ...roomForNumber(heading, context),
    children: bookmarked(heading.id, renderInlines(heading.children, context), context),
  });
