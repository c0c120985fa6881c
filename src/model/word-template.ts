import type { Image } from './document.ts';
import type { TextStyle, TextStyleName } from './house-style.ts';
import type { PageFormat } from './page-format.ts';
import type { XmlElement } from './xml-element.ts';

/** A header or footer of a Word template, without anything that reaches outside the file. */
export interface WordStory {
  readonly blocks: readonly XmlElement[];
  /** Pictures by the id that the blocks call them. */
  readonly pictures: ReadonlyMap<string, Image>;
  /** Estimate of the room it takes, in points. */
  readonly height: number;
  /** Whether it prints `page x of y` itself. */
  readonly countsPages: boolean;
}

/** What is taken over from the Word template of an institution; read, and safe to write again. */
export interface WordTemplate {
  /** `w:styles`; no style refers to a list, to another part, or to a style that is not there. */
  readonly styles: XmlElement;
  /** `a:theme` with its colours and fonts. */
  readonly theme: XmlElement | null;
  readonly header: WordStory | null;
  readonly footer: WordStory | null;
  /** Of the first page, when the template has it otherwise. */
  readonly coverHeader: WordStory | null;
  readonly coverFooter: WordStory | null;
  readonly page: PageFormat;
  /** How its paragraph styles are set, by name in lower case. */
  readonly textStyles: ReadonlyMap<string, TextStyle>;
  /** The same, measured as if in Calibri, for text that is counted into pages. */
  readonly measures: Partial<Readonly<Record<TextStyleName, TextStyle>>>;
  /** What the type sizes of our own styles are multiplied by, so that their words stay as wide as in Calibri. */
  readonly ownScale: number;
}
