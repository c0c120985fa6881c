import type { TextStyle, TextStyleName } from './house-style.ts';
import type { PageFormat } from './page-format.ts';

/** How a card is set: its page, and every kind of text on it. All lengths in points. */
export interface CardStyle {
  readonly page: PageFormat;
  readonly textStyles: Readonly<Partial<Record<TextStyleName, TextStyle>>>;
}

const text = (size: number, line: number, before: number, after: number, bold = false): TextStyle => ({
  size,
  line,
  before,
  after,
  bold,
  italic: false,
});

/** No text on a card is smaller: it is read by a tired person, at arm's length. */
export const smallestText = 9;

/** On A4: to be printed, pinned up or carried. The tab of its kind stands in the right margin. */
export const paperCard: CardStyle = {
  page: {
    width: 595.3,
    height: 841.9,
    marginTop: 44,
    marginBottom: 42,
    marginSide: 40,
    marginRight: 60,
    header: 20,
    footer: 18,
    boxLevel: 2,
  },
  textStyles: {
    body: text(11, 13, 0, 3),
    lead: text(28, 31, 0, 2, true),
    listItem: text(11, 13, 0, 2),
    heading1: text(23, 27, 0, 3, true),
    heading2: text(12.5, 16, 13, 5, true),
    heading3: text(11.5, 13.6, 5, 2, true),
    cell: text(11, 12.8, 0, 0),
    cellHead: text(11, 12.8, 0, 0, true),
    callout: text(11, 13, 0, 2),
    running: text(smallestText, 11, 0, 0),
  },
};

/** The same cards bound: a kind of card is a chapter, named in small above the first of them. */
export const boundCard: CardStyle = {
  page: { ...paperCard.page, boxLevel: 3 },
  textStyles: {
    ...paperCard.textStyles,
    heading1: text(12, 15, 0, 2, true),
    heading2: text(23, 27, 0, 4, true),
    heading3: text(12.5, 16, 13, 5, true),
  },
};

/** As wide as the screen of a telephone, so that text has the size there that it has here. */
export const phoneCard: CardStyle = {
  page: {
    width: 240,
    height: 530,
    marginTop: 50,
    marginBottom: 50,
    marginSide: 16,
    header: 12,
    footer: 12,
    boxLevel: 2,
  },
  textStyles: {
    body: text(12, 15, 0, 4),
    lead: text(19, 24, 0, 2, true),
    listItem: text(12, 15, 0, 4),
    heading1: text(18, 22, 0, 4, true),
    heading2: text(12.5, 17, 15, 6, true),
    heading3: text(12, 15, 6, 2, true),
    cell: text(11, 13.5, 0, 0),
    cellHead: text(11, 13.5, 0, 0, true),
    callout: text(12, 15, 0, 2),
    running: text(smallestText, 11, 0, 0),
  },
};
