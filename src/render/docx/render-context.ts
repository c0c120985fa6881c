import type { Paragraph } from 'docx';
import type { Document } from '../../model/document.ts';
import type { Anchor, Numbers } from '../../model/layout.ts';
import { bookmarkNames } from './bookmark-names.ts';
import { textArea } from './page-size.ts';
import { type Place, styleId } from './style-id.ts';

/** What handlers know of their surroundings. It is passed down and never changed; its registries give out ids. */
export interface RenderContext {
  readonly document: Document;
  readonly numbers: Numbers;
  readonly place: Place;
  /** Style of a plain paragraph here. */
  readonly paragraphStyle: string;
  /** Level of the list around, counted from 0; -1 outside lists. */
  readonly listLevel: number;
  /** Size of the area for text on these pages, in points. */
  readonly textWidth: number;
  readonly textHeight: number;
  readonly registry: Registry;
}

/** Gives out what must be unique in one document, in reading order. */
export interface Registry {
  /** Footnotes by their id. */
  readonly footnotes: Record<string, { readonly children: readonly Paragraph[] }>;
  bookmarkName(id: string): string | undefined;
  nextBookmarkId(): number;
  nextListInstance(): number;
  nextDrawingId(): number;
  nextContentControlId(): number;
}

const counter = (): (() => number) => {
  let last = 0;
  return () => ++last;
};

const createRegistry = (numbers: Numbers): Registry => {
  const names = bookmarkNames(numbers.anchors.keys());
  return {
    footnotes: {},
    bookmarkName: (id) => names.get(id),
    nextBookmarkId: counter(),
    nextListInstance: counter(),
    nextDrawingId: counter(),
    nextContentControlId: counter(),
  };
};

export const createContext = (document: Document, numbers: Numbers): RenderContext => ({
  document,
  numbers,
  place: 'body',
  paragraphStyle: styleId.body,
  listLevel: -1,
  ...textArea.portrait,
  registry: createRegistry(numbers),
});

/** The number of a table or figure without its word: `4` of `Tabel 4`; of a heading the number itself. */
export const bareNumber = ({ number }: Pick<Anchor, 'number'>): string => number.replace(/^(Tabel|Figuur) /, '');
