import { type AlignmentType, type IParagraphOptions, Paragraph } from 'docx';
import type { Paragraph as BodyParagraph } from '../../../model/document.ts';
import { renderInlines } from '../inline/render-inlines.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';

/** What surroundings set on one paragraph beyond its style. */
export interface ParagraphSetting {
  readonly style?: string;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly spacing?: NonNullable<IParagraphOptions['spacing']>;
  readonly before?: NonNullable<IParagraphOptions['children']>;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly numbering?: NonNullable<IParagraphOptions['numbering']>;
}

/** A paragraph in the style of the place it stands in. */
export const renderParagraph = (
  paragraph: BodyParagraph,
  context: RenderContext,
  { style, before = [], ...setting }: ParagraphSetting = {},
): Paragraph => {
  const isLead = paragraph.style === 'lead' && context.place === 'body';
  return new Paragraph({
    ...setting,
    style: style ?? (isLead ? styleId.lead : context.paragraphStyle),
    children: [...before, ...renderInlines(paragraph.children, context)],
  });
};
