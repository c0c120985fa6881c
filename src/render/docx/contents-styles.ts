import { type TextStyle, typography } from '../../model/house-style.ts';
import type { PageFormat } from '../../model/page-format.ts';
import { textArea } from './page-size.ts';
import type { ParagraphStyle } from './style-element.ts';
import { styleId } from './style-id.ts';

/** Where the label of a figure or table ends in their lists, in points. */
const captionLabelWidth = 56;

/** Where the number of an entry stands in the contents, in points from the left. */
export const contentsNumberAt = (level: number): number => typography.contentsTabs[level - 2] ?? 0;

/** Where its title stands, after the number. */
export const contentsTitleAt = (level: number): number => typography.contentsTabs[level - 1] ?? 0;

/** Styles of the contents and of the lists of figures and tables. */
export const contentsStyles = (page: PageFormat): ParagraphStyle[] => {
  // No indent on the right, although titles end earlier in the PDF: LibreOffice prints no page number beyond it.
  const dots = { at: textArea(page).portrait.textWidth, kind: 'right', dots: true } as const;
  // The tab after a number is no part of the style: an entry without a number would run into it. Word, too, gives each
  // numbered entry its own tab when it makes the contents anew.
  const entry = (level: 1 | 2 | 3, text: TextStyle): ParagraphStyle => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: styleId.normal,
    next: styleId.normal,
    text,
    keepLines: true,
    tabs: [dots],
    indent: { left: contentsNumberAt(level) },
    priority: 39,
  });
  return [
    {
      id: styleId.contentsTitle,
      name: 'TOC Heading',
      basedOn: styleId.normal,
      next: styleId.body,
      text: typography.contentsTitle,
      keepNext: true,
      priority: 39,
      quick: true,
    },
    {
      id: styleId.captionListTitle,
      name: 'Kop lijst van figuren en tabellen',
      basedOn: styleId.normal,
      next: styleId.captionList,
      text: { ...typography.heading2, before: 28 },
      keepNext: true,
      custom: true,
      priority: 39,
    },
    entry(1, typography.contents1),
    entry(2, typography.contents2),
    entry(3, typography.contents3),
    {
      id: styleId.captionList,
      name: 'table of figures',
      basedOn: styleId.normal,
      next: styleId.normal,
      text: typography.contents2,
      keepLines: true,
      tabs: [{ at: captionLabelWidth, kind: 'left' }, dots],
      indent: { left: captionLabelWidth, hanging: captionLabelWidth },
    },
  ];
};
