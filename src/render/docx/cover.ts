import type { Cover, Document, Image } from '../../model/document.ts';
import { palette, type TextStyle, typography } from '../../model/house-style.ts';
import { breakLines } from '../../text/break-lines.ts';
import { splitWords } from '../../text/words.ts';
import { coverBar } from './cover-styles.ts';
import { drawingRun, imageOf } from './drawing.ts';
import { textArea } from './page-size.ts';
import type { Paragraph } from './paragraph.ts';
import type { RenderContext } from './render-context.ts';
import { tabRun, textRun } from './run.ts';
import { styleId } from './style-id.ts';
import { joined, nothing } from './xml.ts';

/** All in points, as on the cover of the PDF. */
const logoBox = { width: 190, height: 64, after: 20 };
const titleTop = 190;
const leastRoom = 40;
const ruleToFacts = 12;
/** Left over at the foot of the page, so that a font that runs a little wider never pushes the cover to two pages. */
const slack = 24;
/** An image is stored in pixels of 1/96 inch. */
const pointsPerPixel = 0.75;

const height = (text: string, style: TextStyle, textWidth: number): number => {
  const face = style.bold ? 'bold' : 'regular';
  const lines = breakLines(splitWords([{ text, face, size: style.size, tail: null }]), textWidth);
  return text === '' ? 0 : lines.length * style.line + style.before + style.after;
};

const logoSize = (logo: Image): { width: number; height: number } => {
  const width = logo.width * pointsPerPixel;
  const high = logo.height * pointsPerPixel;
  const scale = Math.min(1, logoBox.width / width, logoBox.height / high);
  return { width: width * scale, height: high * scale };
};

const logoParagraph = (logo: Image, institution: string, context: RenderContext): Paragraph => ({
  style: styleId.picture,
  before: 0,
  after: logoBox.after,
  content: drawingRun(
    { image: imageOf(logo), ...logoSize(logo), name: 'Logo', alt: `Logo van ${institution}` },
    context,
  ),
});

const paragraph = (style: string, text: string): Paragraph[] =>
  text === '' ? [] : [{ style, content: textRun(text) }];

/** The first of the facts has a rule above it and stands far below the title. */
const factParagraph = ({ label, value }: { label: string; value: string }, before: number | null): Paragraph => ({
  style: styleId.coverFact,
  ...(before === null
    ? {}
    : { before, topBorder: { points: typography.tableRule, space: ruleToFacts, colour: palette.rule } }),
  content: joined([textRun(label, { colour: palette.quiet }), tabRun(), textRun(value)]),
});

/** The cover: logo and institution, title, and the version block at the foot of the page. */
export const renderCover = (cover: Cover, { style, page }: Document, context: RenderContext): Paragraph[] => {
  const { textWidth, textHeight } = textArea(page).portrait;
  // In a template a title may be set larger than ours.
  const setAs = (name: string, usual: TextStyle): TextStyle => style.wordTemplate?.textStyles.get(name) ?? usual;
  const title = height(cover.title, setAs('title', typography.coverTitle), textWidth);
  const subtitle = height(cover.subtitle, setAs('subtitle', typography.coverSubtitle), textWidth);
  const head = [
    ...(style.logo ? [logoParagraph(style.logo, cover.institution, context)] : []),
    ...paragraph(styleId.coverInstitution, cover.institution),
  ];
  const logoHeight = style.logo ? logoSize(style.logo).height + logoBox.after : 0;
  const headHeight = logoHeight + height(cover.institution, typography.coverInstitution, textWidth);
  const above = Math.max(leastRoom, titleTop - headHeight);
  const bar: Paragraph = {
    style: styleId.coverBar,
    before: above - coverBar.height - coverBar.below,
    content: nothing,
  };
  const factsHeight = cover.facts.reduce((sum, { value }) => sum + height(value, typography.coverFact, textWidth), 0);
  const below = Math.max(leastRoom, textHeight - headHeight - above - title - subtitle - factsHeight - slack);
  return [
    ...head,
    bar,
    ...paragraph(styleId.title, cover.title),
    ...paragraph(styleId.subtitle, cover.subtitle),
    ...cover.facts.map((fact, index) => factParagraph(fact, index === 0 ? below : null)),
  ];
};
