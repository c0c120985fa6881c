import { ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx';
import type { Footnote, Gap, Inline, Link, Text } from '../../../model/document.ts';
import { type RunStyle, words } from '../docx-adapter.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import { footnoteParagraph } from './footnote-paragraph.ts';
import { isSafeLink } from './is-safe-link.ts';
import { renderReference } from './render-reference.ts';

const renderText = ({ text }: Text, style: RunStyle): ParagraphChild[] => (text === '' ? [] : [words(text, style)]);

const renderGap = ({ text }: Gap, style: RunStyle): ParagraphChild[] => [
  words(`[nog in te vullen: ${text}]`, { ...style, style: styleId.gap }),
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
      return [new TextRun({ break: 1 })];
    case 'link':
      return renderLink(inline, style, context);
    case 'reference':
      return renderReference(inline, context, style);
    case 'footnote':
      return renderFootnote(inline, context);
  }
};

/** Texts from several answers that stand side by side become one run, as if typed at once. */
const together = (inlines: readonly Inline[]): readonly Inline[] => {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      merged[merged.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else {
      merged.push(inline);
    }
  }
  return merged;
};

/** Inlines as the runs, links and fields of one paragraph. */
export const renderInlines = (
  inlines: readonly Inline[],
  context: RenderContext,
  style: RunStyle = {},
): ParagraphChild[] => together(inlines).flatMap((inline) => renderInline(inline, context, style));
