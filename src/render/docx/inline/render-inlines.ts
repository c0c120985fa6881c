import { ExternalHyperlink, FootnoteReferenceRun, NoBreakHyphen, type ParagraphChild, TextRun } from 'docx';
import type { Footnote, Gap, Inline, Link, Text } from '../../../model/document.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import { footnoteParagraph } from './footnote-paragraph.ts';
import { isSafeLink } from './is-safe-link.ts';
import { renderReference } from './render-reference.ts';

/** How the words around an inline are set. */
export interface RunStyle {
  readonly bold?: true;
  readonly italics?: true;
  readonly style?: string;
}

const noBreakHyphen = '\u2011';

const textRun = (text: string, style: RunStyle): TextRun =>
  text.includes(noBreakHyphen)
    ? // Word draws its own no-break hyphen; the character has no glyph in many fonts.
      new TextRun({
        ...style,
        children: text
          .split(noBreakHyphen)
          .flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part])),
      })
    : new TextRun({ ...style, text });

const renderText = ({ text }: Text, style: RunStyle): ParagraphChild[] => (text === '' ? [] : [textRun(text, style)]);

const renderGap = ({ text }: Gap, style: RunStyle): ParagraphChild[] => [
  textRun(`[nog in te vullen: ${text}]`, { ...style, style: styleId.gap }),
];

const renderLink = ({ href, children }: Link, style: RunStyle, context: RenderContext): ParagraphChild[] => {
  if (!isSafeLink(href)) return renderInlines(children, context, style);
  return [
    new ExternalHyperlink({
      link: href,
      children: renderInlines(children, context, { ...style, style: styleId.hyperlink }),
    }),
  ];
};

const renderFootnote = (footnote: Footnote, context: RenderContext): ParagraphChild[] => {
  const { footnotes } = context.registry;
  const id = Object.keys(footnotes).length + 1;
  footnotes[id] = { children: [] };
  footnotes[id] = { children: [footnoteParagraph(footnote, context)] };
  return [new FootnoteReferenceRun(id)];
};

const renderInline = (inline: Inline, context: RenderContext, style: RunStyle): ParagraphChild[] => {
  switch (inline.kind) {
    case 'text':
      return renderText(inline, style);
    case 'gap':
      return renderGap(inline, style);
    case 'strong':
      return renderInlines(inline.children, context, { ...style, bold: true });
    case 'em':
      return renderInlines(inline.children, context, { ...style, italics: true });
    case 'break':
      return [new TextRun({ ...style, break: 1 })];
    case 'link':
      return renderLink(inline, style, context);
    case 'reference':
      return renderReference(inline, context, style);
    case 'footnote':
      return renderFootnote(inline, context);
  }
};

/** Inlines as the runs, links and fields of one paragraph. */
export const renderInlines = (
  inlines: readonly Inline[],
  context: RenderContext,
  style: RunStyle = {},
): ParagraphChild[] => inlines.flatMap((inline) => renderInline(inline, context, style));
