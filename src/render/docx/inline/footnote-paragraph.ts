import { Paragraph, Tab, TextRun } from 'docx';
import type { Footnote } from '../../../model/document.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import { renderInlines } from './render-inlines.ts';

/** The text of a footnote; docx puts its number in front. */
export const footnoteParagraph = (footnote: Footnote, context: RenderContext): Paragraph =>
  new Paragraph({
    style: styleId.footnoteText,
    children: [new TextRun({ children: [new Tab()] }), ...renderInlines(footnote.children, context)],
  });
