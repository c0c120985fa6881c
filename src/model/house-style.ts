import type { Image } from './document.ts';
import type { WordTemplate } from './word-template.ts';

/** Font files (TTF or OTF) of a house font. */
export interface HouseFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic?: Uint8Array;
  readonly boldItalic?: Uint8Array;
}

/** What an institution may choose: colours, logo and font. Colours are `#rrggbb` and have been checked for contrast. */
export interface HouseStyle {
  readonly accent: string;
  readonly logo: Image | null;
  /** Used in PDF; Word keeps the font that every machine has. */
  readonly fonts?: HouseFonts;
  /** Dresses the Word files. */
  readonly wordTemplate?: WordTemplate;
  /** Text that is set otherwise than ours, as a Word template does. */
  readonly textStyles?: Partial<Readonly<Record<TextStyleName, TextStyle>>>;
}

/** Kinds of text that a document may set otherwise. */
export type TextStyleName =
  | 'body'
  | 'lead'
  | 'listItem'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'caption'
  | 'cell'
  | 'cellHead'
  | 'callout'
  | 'running';

/** How one kind of text is set. All lengths in points; line is the exact distance between base lines. */
export interface TextStyle {
  readonly size: number;
  readonly line: number;
  readonly before: number;
  readonly after: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

const text = (size: number, line: number, before: number, after: number, bold = false, italic = false): TextStyle => ({
  size,
  line,
  before,
  after,
  bold,
  italic,
});

/**
 * The one set of measures for PDF and Word, so that our pagination predicts Word's pages. Lengths in points that are
 * whole twips (1/20 point): Word stores nothing finer.
 */
export const typography = {
  body: text(10.5, 14, 0, 6),
  lead: text(12, 16.5, 0, 9),
  heading1: text(21, 26, 0, 10, true),
  /** Above a heading of level 1 that does not start a page. */
  runningHeading: 30,
  heading2: text(14, 18, 13, 4, true),
  heading3: text(11.5, 15, 10, 3, true),
  heading4: text(10.5, 14, 8, 2, true),
  listItem: text(10.5, 14, 0, 2),
  listIndent: 17.85,
  /** Text of a numbered heading starts here, or after a wider number. */
  headingIndent: 36,
  /** After the last item of a list. */
  afterList: 6,
  caption: text(9.5, 12.5, 6, 3, true),
  cell: text(9.5, 11.8, 0, 0),
  cellHead: text(9.5, 11.8, 0, 0, true),
  cellPadding: { horizontal: 4.5, vertical: 2.8 },
  /** Between paragraphs and lists inside one cell. */
  cellGap: 2,
  /** Thickness of the rule under each row; it adds to the height of the row. */
  tableRule: 0.5,
  /** From one line to write on by hand to the next: 8.5 mm. */
  writeInLine: 24,
  /** From one row of options to tick to the next. */
  optionRow: 16,
  /** Under the last line to write on. */
  afterWriteIn: 9,
  afterTable: 11,
  /** Under the caption of a figure. */
  afterFigure: 11,
  callout: text(10.5, 14, 0, 3),
  calloutIndent: 12,
  /** Above the first and below the last line of a call-out; `calloutPadding` of it is filled. */
  calloutBefore: 10,
  calloutAfter: 12,
  calloutPadding: 5,
  /** Inside a box: above the first and below the last line, and at the sides, where it stands out of the text. */
  boxPadding: { vertical: 4, horizontal: 7 },
  /** Between the text of one box and that of the next. */
  boxGap: 13,
  contentsTitle: text(21, 26, 0, 10, true),
  contents1: text(10.5, 14, 5, 0, true),
  contents2: text(9.5, 12.5, 0, 0),
  contents3: text(9, 12, 0, 0),
  contentsIndent: 16,
  /** Where the title stands in the contents, after its number, per level. */
  contentsTabs: [24, 54, 92],
  running: text(8, 10, 0, 0),
  footnote: text(8.5, 11, 0, 2),
  coverTitle: text(36, 42, 0, 8, true),
  coverSubtitle: text(16, 21, 0, 0),
  coverInstitution: text(16, 21, 0, 0, true),
  coverFact: text(10.5, 16, 0, 0),
} as const;

/** Colours that are not the institution's to choose. Contrast on white: ink 15:1, quiet 6:1, gap 5.5:1. */
export const palette = {
  ink: '#1f2328',
  quiet: '#57606a',
  /** Text on a bar of ink. */
  onBar: '#ffffff',
  rule: '#c9d1d9',
  headFill: '#f1f3f5',
  calloutFill: '#f6f8fa',
  gap: '#a40e26',
  gapFill: '#fff1f1',
  /** Beside what differs from the last release. */
  changeBar: '#5b6770',
} as const;
