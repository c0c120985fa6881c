import { Footer, Header, Paragraph, type ParagraphChild, SimpleField, Tab, TextRun } from 'docx';
import type { Section } from '../../model/document.ts';
import { pageStrip } from './page-strip.ts';
import type { RenderContext } from './render-context.ts';
import { styleId } from './style-id.ts';
import { watermark } from './watermark.ts';

type Orientation = Section['orientation'];

const tab = (): ParagraphChild => new TextRun({ children: [new Tab()] });
const wide = (style: string, orientation: Orientation): string =>
  orientation === 'landscape' ? `${style}Wide` : style;

const conceptMark = ({ document, registry }: RenderContext): ParagraphChild[] =>
  document.concept ? [watermark('CONCEPT', registry.nextDrawingId())] : [];

/** The header above every page but the cover: who and what on the left, version and status on the right. */
export const pageHeader = (orientation: Orientation, context: RenderContext): Header => {
  const { headerLeft, headerRight } = context.document.running;
  const children = [...conceptMark(context), new TextRun(headerLeft), tab(), new TextRun(headerRight)];
  return new Header({ children: [new Paragraph({ style: wide(styleId.header, orientation), children })] });
};

/** The footer, with `pagina x van y` as live fields, unless the template of the institution prints that. */
export const pageFooter = (orientation: Orientation, context: RenderContext): Footer => {
  const { running, style } = context.document;
  const pages = [
    tab(),
    new TextRun('pagina '),
    new SimpleField(' PAGE ', '1'),
    new TextRun(' van '),
    new SimpleField(' NUMPAGES ', String(context.numbers.pageCount)),
  ];
  const countsThem = [style.wordTemplate?.header, style.wordTemplate?.footer].some((story) => story?.countsPages);
  const children = [new TextRun(running.footerLeft), ...(countsThem ? [] : pages)];
  return new Footer({ children: [new Paragraph({ style: wide(styleId.footer, orientation), children })] });
};

/** The cover has no header but the template's, only its strip of colour, and the mark of a concept. */
export const coverHeader = (context: RenderContext): Header => {
  const { accent, wordTemplate } = context.document.style;
  const strip = wordTemplate?.coverHeader ? [] : [pageStrip(accent, context.registry.nextDrawingId())];
  return new Header({
    children: [new Paragraph({ style: styleId.normal, children: [...strip, ...conceptMark(context)] })],
  });
};

/** No words at the foot of the cover. */
export const coverFooter = (): Footer => new Footer({ children: [new Paragraph({ style: styleId.normal })] });
