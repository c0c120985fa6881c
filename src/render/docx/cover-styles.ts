import { palette, typography } from '../../model/house-style.ts';
import type { PageFormat } from '../../model/page-format.ts';
import { textArea } from './page-size.ts';
import type { ParagraphStyle } from './style-element.ts';
import { styleId } from './style-id.ts';

/** The short bar above the title on the cover, in points; `below` is from the bar to the title. */
export const coverBar = { width: 56, height: 4, below: 18 };

/** From the labels of the version block to their values, in points. */
const coverFactIndent = 110;

/** Styles of the cover. */
export const coverStyles = (accent: string, page: PageFormat): ParagraphStyle[] => [
  {
    id: styleId.title,
    name: 'Title',
    basedOn: styleId.normal,
    next: styleId.subtitle,
    text: typography.coverTitle,
    quick: true,
    priority: 10,
  },
  {
    id: styleId.subtitle,
    name: 'Subtitle',
    basedOn: styleId.normal,
    next: styleId.body,
    text: typography.coverSubtitle,
    colour: palette.quiet,
    quick: true,
    priority: 11,
  },
  {
    id: styleId.coverInstitution,
    name: 'Omslag instelling',
    basedOn: styleId.normal,
    text: typography.coverInstitution,
    colour: palette.quiet,
    custom: true,
  },
  {
    id: styleId.coverBar,
    name: 'Omslag balk',
    basedOn: styleId.normal,
    text: { ...typography.body, line: coverBar.below, before: 0, after: 0 },
    topBorder: { colour: accent, points: coverBar.height, space: 0 },
    indent: { left: 0, right: textArea(page).portrait.textWidth - coverBar.width },
    custom: true,
  },
  {
    id: styleId.coverFact,
    name: 'Omslag gegeven',
    basedOn: styleId.normal,
    text: typography.coverFact,
    tabs: [{ at: coverFactIndent, kind: 'left' }],
    indent: { left: coverFactIndent, hanging: coverFactIndent },
    custom: true,
  },
];
