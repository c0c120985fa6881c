import { type HouseStyle, palette, type TextStyle, typography } from '../../model/house-style.ts';
import type { PageFormat } from '../../model/page-format.ts';
import { commonHeadingIndent } from '../../text/heading-indent.ts';
import { calloutBorder } from './block/space-around.ts';
import { contentsStyles } from './contents-styles.ts';
import { coverStyles } from './cover-styles.ts';
import { listStyles } from './list-styles.ts';
import { textArea } from './page-size.ts';
import type { ParagraphStyle } from './style-element.ts';
import { headingStyleId, styleId } from './style-id.ts';
import { writeInStyles } from './write-in-styles.ts';

const levels = [1, 2, 3, 4] as const;
const annexIndent = commonHeadingIndent({ level: 1, numbering: 'annex' });

const headingText = (level: 1 | 2 | 3 | 4): TextStyle =>
  ({ 1: typography.heading1, 2: typography.heading2, 3: typography.heading3, 4: typography.heading4 })[level];

const headingStyles: readonly ParagraphStyle[] = levels.flatMap((level): ParagraphStyle[] => {
  const chapter = headingStyleId({ level, numbering: 'chapter' });
  const shared = { basedOn: chapter, next: styleId.body, quick: true, custom: true };
  return [
    {
      id: chapter,
      name: `heading ${level}`,
      basedOn: styleId.normal,
      next: styleId.body,
      text: headingText(level),
      colour: palette.ink,
      keepNext: true,
      keepLines: true,
      ...(level === 1 ? { pageBreakBefore: true } : {}),
      numbering: { reference: 'chapters', level: level - 1 },
      indent: { left: typography.headingIndent, hanging: typography.headingIndent },
      outlineLevel: level - 1,
      quick: true,
      priority: 9,
    },
    {
      ...shared,
      id: headingStyleId({ level, numbering: 'annex' }),
      name: `Bijlage ${level}`,
      numbering: { reference: 'annexes', level: level - 1 },
      ...(level === 1 ? { indent: { left: annexIndent, hanging: annexIndent } } : {}),
      priority: 10,
    },
    {
      ...shared,
      id: headingStyleId({ level, numbering: 'none' }),
      name: `Kop ${level} zonder nummer`,
      numbering: null,
      indent: { left: 0 },
      priority: 11,
    },
  ];
});

const wideTabs = (page: PageFormat): NonNullable<ParagraphStyle['tabs']> => [
  { at: textArea(page).portrait.textWidth, kind: 'clear' },
  { at: textArea(page).landscape.textWidth, kind: 'right' },
];

const runningStyles = (page: PageFormat): ParagraphStyle[] => [
  {
    id: styleId.header,
    name: 'header',
    basedOn: styleId.normal,
    text: typography.running,
    colour: palette.quiet,
    bottomBorder: { colour: palette.rule, points: 0.5, space: 4 },
    tabs: [{ at: textArea(page).portrait.textWidth, kind: 'right' }],
  },
  {
    id: styleId.footer,
    name: 'footer',
    basedOn: styleId.normal,
    text: typography.running,
    colour: palette.quiet,
    tabs: [{ at: textArea(page).portrait.textWidth, kind: 'right' }],
  },
  // Own styles for the wide pages, so that the right-hand text stands at their margin.
  {
    id: `${styleId.header}Wide`,
    name: 'Koptekst liggend',
    basedOn: styleId.header,
    tabs: wideTabs(page),
    custom: true,
  },
  {
    id: `${styleId.footer}Wide`,
    name: 'Voettekst liggend',
    basedOn: styleId.footer,
    tabs: wideTabs(page),
    custom: true,
  },
];

const tableTextStyles: readonly ParagraphStyle[] = [
  {
    id: styleId.cell,
    name: 'Tabeltekst',
    basedOn: styleId.normal,
    text: typography.cell,
    // On, Word and LibreOffice no longer break rows at the same place.
    widowControl: false,
    custom: true,
    quick: true,
    priority: 40,
  },
  {
    id: styleId.cellHead,
    name: 'Tabelkop',
    basedOn: styleId.cell,
    text: typography.cellHead,
    keepNext: true,
    custom: true,
    quick: true,
    priority: 40,
  },
  {
    id: styleId.cellRowHead,
    name: 'Tabel rijkop',
    basedOn: styleId.cell,
    text: typography.cellHead,
    custom: true,
    priority: 40,
  },
];

const calloutIndent = { left: typography.calloutIndent, right: typography.calloutIndent };

/** Room around the text, which is filled too: borders in the colour of the fill. */
const calloutEdge = { ...calloutBorder, colour: palette.calloutFill };
const calloutPadding = {
  topBorder: calloutEdge,
  bottomBorder: calloutEdge,
  rightBorder: { ...calloutEdge, space: typography.calloutIndent },
};

const calloutStyles = (accent: string): ParagraphStyle[] => [
  {
    id: styleId.callout,
    name: 'Kader',
    basedOn: styleId.normal,
    text: typography.callout,
    leftBorder: { colour: accent, points: 3, space: typography.calloutIndent - 3 },
    ...calloutPadding,
    fill: palette.calloutFill,
    indent: calloutIndent,
    custom: true,
    quick: true,
    priority: 41,
  },
  {
    id: styleId.calloutTitle,
    name: 'Kader titel',
    basedOn: styleId.callout,
    next: styleId.callout,
    text: { ...typography.callout, bold: true, after: 0 },
    colour: accent,
    keepNext: true,
    custom: true,
    priority: 41,
  },
];

/** From the number of a footnote to its text, in points. */
const footnoteIndent = 16;

/** Height in points of a paragraph that takes hardly any room. */
export const spacerHeight = 1;

const otherStyles: readonly ParagraphStyle[] = [
  {
    id: styleId.body,
    name: 'Body Text',
    basedOn: styleId.normal,
    text: typography.body,
    quick: true,
    priority: 1,
  },
  {
    id: styleId.lead,
    name: 'Inleiding',
    basedOn: styleId.body,
    next: styleId.body,
    text: typography.lead,
    custom: true,
    quick: true,
    priority: 2,
  },
  {
    id: styleId.caption,
    name: 'caption',
    basedOn: styleId.normal,
    next: styleId.body,
    text: typography.caption,
    keepNext: true,
    keepLines: true,
    quick: true,
    priority: 35,
  },
  {
    id: styleId.figureCaption,
    name: 'Bijschrift figuur',
    basedOn: styleId.caption,
    next: styleId.body,
    text: typography.caption,
    keepNext: false,
    custom: true,
    priority: 35,
  },
  {
    id: styleId.picture,
    name: 'Figuur',
    basedOn: styleId.normal,
    text: { ...typography.body, before: typography.body.after, after: 0 },
    keepNext: true,
    singleSpacing: true,
    custom: true,
  },
  {
    id: styleId.footnoteText,
    name: 'footnote text',
    basedOn: styleId.normal,
    text: typography.footnote,
    tabs: [{ at: footnoteIndent, kind: 'left' }],
    indent: { left: footnoteIndent, hanging: footnoteIndent },
  },
  {
    id: styleId.spacer,
    name: 'Tussenruimte',
    basedOn: styleId.normal,
    text: { ...typography.body, size: 1, line: spacerHeight, before: 0, after: 0 },
    custom: true,
  },
];

/** Every paragraph style a document can use; the first is the default style. */
export const paragraphStyles = ({ accent }: HouseStyle, page: PageFormat): ParagraphStyle[] => [
  {
    id: styleId.normal,
    name: 'Normal',
    text: { ...typography.body, before: 0, after: 0 },
    widowControl: true,
    quick: true,
    priority: 0,
  },
  ...headingStyles,
  ...coverStyles(accent, page),
  ...contentsStyles(page),
  ...runningStyles(page),
  ...tableTextStyles,
  ...calloutStyles(accent),
  ...listStyles,
  ...writeInStyles,
  ...otherStyles,
];
