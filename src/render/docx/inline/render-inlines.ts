import type { Footnote, Gap, Inline, Link } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import { faceName } from '../../../text/face-name.ts';
import { withSoftHyphens } from '../../../text/soft-hyphens.ts';
import type { RenderContext } from '../render-context.ts';
import { breakRun, type RunStyle, run, textRun } from '../run.ts';
import { styleId } from '../style-id.ts';
import { linkTooltip } from '../tooltip.ts';
import { element, joined, nothing, type Xml } from '../xml.ts';
import { footnoteXml } from './footnote-xml.ts';
import { isSafeLink } from './is-safe-link.ts';
import { renderReference } from './render-reference.ts';

/** Text with soft hyphens in words too long for the cell they stand in, so that Word breaks them where the PDF does. */
const hyphenated = (text: string, { cellWidth, paragraphStyle }: RenderContext, { bold, italic }: RunStyle): string => {
  if (cellWidth === null) return text;
  const face = faceName({ bold: bold === true || paragraphStyle !== styleId.cell, italic: italic === true });
  return withSoftHyphens(text, face, typography.cell.size, cellWidth);
};

const renderGap = ({ text }: Gap, style: RunStyle): Xml =>
  textRun(`[nog in te vullen: ${text}]`, { ...style, style: styleId.gap });

const renderLink = ({ href, children }: Link, style: RunStyle, context: RenderContext): Xml => {
  if (!isSafeLink(href)) return renderInlines(children, context, style);
  const words = renderInlines(children, context, { ...style, style: styleId.hyperlink });
  const id = context.relationships.link(href);
  return element('w:hyperlink', { 'r:id': id, 'w:tooltip': linkTooltip(href), 'w:history': 1 }, words);
};

const renderFootnote = (footnote: Footnote, context: RenderContext): Xml => {
  const { footnotes } = context.registry;
  // The place is taken first: a note within this note comes after it.
  const id = footnotes.push(nothing);
  footnotes[id - 1] = footnoteXml(footnote, id, context);
  return run(element('w:footnoteReference', { 'w:id': id }), { style: styleId.footnoteReference });
};

const renderInline = (inline: Inline, context: RenderContext, style: RunStyle): Xml => {
  switch (inline.kind) {
    case 'text':
      return textRun(hyphenated(inline.text, context, style), style);
    case 'gap':
      return renderGap(inline, style);
    case 'strong':
      return renderInlines(inline.children, context, { ...style, bold: true });
    case 'em':
      return renderInlines(inline.children, context, { ...style, italic: true });
    case 'break':
      return breakRun();
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
export const renderInlines = (inlines: readonly Inline[], context: RenderContext, style: RunStyle = {}): Xml =>
  joined(together(inlines).map((inline) => renderInline(inline, context, style)));
