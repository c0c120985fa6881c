import type { Document } from '../../model/document.ts';
import type { Anchor, Numbers } from '../../model/layout.ts';
import { bookmarkNames } from './bookmark-names.ts';
import { newListId } from './list-id.ts';
import { textArea } from './page-size.ts';
import { Relationships } from './relationships.ts';
import { type Place, styleId } from './style-id.ts';
import type { Xml } from './xml.ts';

/** What handlers know of their surroundings. It is passed down and never changed; its registries give out ids. */
export interface RenderContext {
  readonly document: Document;
  readonly numbers: Numbers;
  readonly place: Place;
  /** Style of a plain paragraph here. */
  readonly paragraphStyle: string;
  /** Level of the list around, counted from 0; -1 outside lists. */
  readonly listLevel: number;
  /** Room for a line of text in a cell, in points; null where lines are so long that every word fits. */
  readonly cellWidth: number | null;
  /** Size of the area for text on these pages, in points. */
  readonly textWidth: number;
  readonly textHeight: number;
  /** Of the part that is being written: the body or the footnotes. */
  readonly relationships: Relationships;
  readonly registry: Registry;
}

/** Gives out what must be unique in one document, in reading order. */
export interface Registry {
  /** The footnotes; their ids count from 1. */
  readonly footnotes: Xml[];
  readonly footnoteRelationships: Relationships;
  /** References of the lists that count anew, in the order of their ids. */
  readonly newLists: string[];
  bookmarkName(id: string): string | undefined;
  nextBookmarkId(): number;
  nextDrawingId(): number;
  nextContentControlId(): number;
  /** Id of a list that counts anew. */
  newList(reference: string): number;
}

const counter = (): (() => number) => {
  let last = 0;
  return () => ++last;
};

const createRegistry = (numbers: Numbers): Registry => {
  const names = bookmarkNames(numbers.anchors.keys());
  const newLists: string[] = [];
  return {
    footnotes: [],
    footnoteRelationships: new Relationships(),
    newLists,
    bookmarkName: (id) => names.get(id),
    nextBookmarkId: counter(),
    nextDrawingId: counter(),
    nextContentControlId: counter(),
    newList: (reference) => newListId(newLists.push(reference) - 1),
  };
};

export const createContext = (document: Document, numbers: Numbers): RenderContext => ({
  document,
  numbers,
  place: 'body',
  paragraphStyle: styleId.body,
  listLevel: -1,
  cellWidth: null,
  ...textArea(document.page).portrait,
  relationships: new Relationships(),
  registry: createRegistry(numbers),
});

/** The number of a table or figure without its word: `4` of `Tabel 4`; of a heading the number itself. */
export const bareNumber = ({ number }: Pick<Anchor, 'number'>): string => number.replace(/^(Tabel|Figuur) /, '');
