import type { Heading, List } from '../../model/document.ts';

/** Where a paragraph stands decides its size and indent. */
export const places = ['body', 'cell', 'callout'] as const;
export type Place = (typeof places)[number];

/** Ids of the styles; the names people see in Word are in `styles.ts`. */
export const styleId = {
  normal: 'Normal',
  body: 'BodyText',
  lead: 'Lead',
  title: 'Title',
  subtitle: 'Subtitle',
  coverInstitution: 'CoverInstitution',
  coverBar: 'CoverBar',
  coverFact: 'CoverFact',
  contentsTitle: 'TOCHeading',
  captionListTitle: 'CaptionListHeading',
  captionList: 'TableofFigures',
  caption: 'Caption',
  figureCaption: 'FigureCaption',
  picture: 'Picture',
  header: 'Header',
  footer: 'Footer',
  footnoteText: 'FootnoteText',
  footnoteReference: 'FootnoteReference',
  endnoteReference: 'EndnoteReference',
  hyperlink: 'Hyperlink',
  reference: 'Reference',
  gap: 'Gap',
  placeholder: 'PlaceholderText',
  cell: 'TableText',
  cellHead: 'TableHead',
  cellRowHead: 'TableRowHead',
  callout: 'Callout',
  calloutTitle: 'CalloutTitle',
  writeInLabel: 'WriteInLabel',
  cellWriteInLabel: 'TableWriteInLabel',
  writeInLine: 'WriteInLine',
  writeInBox: 'WriteInBox',
  cellWriteInLastLine: 'TableWriteInLastLine',
  spacer: 'Spacer',
  table: 'ParaatTable',
} as const;

const headingPrefix = { chapter: 'Heading', annex: 'AnnexHeading', none: 'PlainHeading' } as const;

export const headingStyleId = (heading: Pick<Heading, 'level' | 'numbering'>): string =>
  `${headingPrefix[heading.numbering]}${heading.level}`;

export const contentsStyleId = (level: number): string => `TOC${level}`;

/** Deepest list level with a style of its own, as in Word (List Bullet, List Bullet 2, List Bullet 3). */
export const listStyleLevels = 3;

const listPrefix = {
  body: { bullet: 'ListBullet', number: 'ListNumber', check: 'CheckList', continue: 'ListContinue' },
  cell: {
    bullet: 'TableListBullet',
    number: 'TableListNumber',
    check: 'TableCheckList',
    continue: 'TableListContinue',
  },
  callout: {
    bullet: 'CalloutListBullet',
    number: 'CalloutListNumber',
    check: 'CalloutCheckList',
    continue: 'CalloutListContinue',
  },
} as const;

/** Style of a list paragraph; `continue` is a further paragraph of the same item. Level counts from 0. */
export const listStyleId = (place: Place, marker: List['marker'] | 'continue', level: number): string => {
  const shown = Math.min(level + 1, listStyleLevels);
  return `${listPrefix[place][marker]}${shown === 1 ? '' : shown}`;
};

/** Name of the list that numbers or bullets belong to. */
export const listReference = (place: Place, marker: 'bullet' | 'number'): string => `${marker}-${place}`;
