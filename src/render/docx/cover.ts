import { ImageRun, Paragraph, Tab, TextRun } from 'docx';
import type { Document, Image } from '../../model/document.ts';
import { palette, type TextStyle, typography } from '../../model/house-style.ts';
import { breakLines } from '../../text/break-lines.ts';
import { splitWords } from '../../text/words.ts';
import { coverBar } from './cover-styles.ts';
import { textArea } from './page-size.ts';
import type { RenderContext } from './render-context.ts';
import { styleId } from './style-id.ts';
import { hex, twips } from './twips.ts';

/** All in points, as on the cover of the PDF. */
const logoBox = { width: 190, height: 64, after: 20 };
const titleTop = 190;
const leastRoom = 40;
const ruleToFacts = 12;
/** Left over at the foot of the page, so that a font that runs a little wider never pushes the cover to two pages. */
const slack = 24;

const { textWidth, textHeight } = textArea.portrait;

const height = (text: string, style: TextStyle): number => {
  const face = style.bold ? 'bold' : 'regular';
  const lines = breakLines(splitWords([{ text, face, size: style.size, tail: null }]), textWidth);
  return text === '' ? 0 : lines.length * style.line + style.before + style.after;
};

const logoSize = ({ width, height: high }: Image): { width: number; height: number } => {
  // The box in pixels of 1/96 inch, as images are measured.
  const scale = Math.min(1, logoBox.width / 0.75 / width, logoBox.height / 0.75 / high);
  return { width: width * scale, height: high * scale };
};

const logoParagraph = (logo: Image, institution: string, { registry }: RenderContext): Paragraph =>
  new Paragraph({
    style: styleId.picture,
    spacing: { before: 0, after: twips(logoBox.after) },
    children: [
      new ImageRun({
        type: logo.format === 'png' ? 'png' : 'jpg',
        data: logo.bytes,
        transformation: logoSize(logo),
        altText: {
          id: String(registry.nextDrawingId()),
          name: 'Logo',
          description: `Logo van ${institution}`,
          title: '',
        },
      }),
    ],
  });

const paragraph = (style: string, text: string): Paragraph[] => (text === '' ? [] : [new Paragraph({ style, text })]);

/** The first of the facts has a rule above it and stands far below the title. */
const factParagraph = ({ label, value }: { label: string; value: string }, before: number | null): Paragraph =>
  new Paragraph({
    style: styleId.coverFact,
    ...(before === null
      ? {}
      : {
          spacing: { before: twips(before) },
          border: {
            top: { style: 'single', size: typography.tableRule * 8, space: ruleToFacts, color: hex(palette.rule) },
          },
        }),
    children: [new TextRun({ text: label, color: hex(palette.quiet) }), new TextRun({ children: [new Tab(), value] })],
  });

/** The cover: logo and institution, title, and the version block at the foot of the page. */
export const renderCover = ({ cover, style }: Document, context: RenderContext): Paragraph[] => {
  const head = [
    ...(style.logo ? [logoParagraph(style.logo, cover.institution, context)] : []),
    ...paragraph(styleId.coverInstitution, cover.institution),
  ];
  const logoHeight = style.logo ? logoSize(style.logo).height * 0.75 + logoBox.after : 0;
  const headHeight = logoHeight + height(cover.institution, typography.coverInstitution);
  const above = Math.max(leastRoom, titleTop - headHeight);
  const bar = new Paragraph({
    style: styleId.coverBar,
    spacing: { before: twips(above - coverBar.height - coverBar.below) },
  });
  const titleHeight = height(cover.title, typography.coverTitle) + height(cover.subtitle, typography.coverSubtitle);
  const factsHeight = cover.facts.reduce((sum, { value }) => sum + height(value, typography.coverFact), 0);
  const below = Math.max(leastRoom, textHeight - headHeight - above - titleHeight - factsHeight - slack);
  return [
    ...head,
    bar,
    ...paragraph(styleId.title, cover.title),
    ...paragraph(styleId.subtitle, cover.subtitle),
    ...cover.facts.map((fact, index) => factParagraph(fact, index === 0 ? below : null)),
  ];
};
