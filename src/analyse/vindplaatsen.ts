import type { QuotedDocument } from '../model/quoted.ts';

/** Where something stands: `Integraal crisisplan 20.3 Verbeterregister, blz. 84`. */
export interface Vindplaats {
  readonly document: string;
  /** Empty for a chapter without a number. */
  readonly nummer: string;
  readonly titel: string;
  /** Null where no pages are known. */
  readonly blz: number | null;
}

/** By the id of a document and that of a heading in it; what an edition does not have is not there. */
export type Vindplaatsen = Readonly<Record<string, Readonly<Record<string, Vindplaats>>>>;

/** Where everything that can be quoted stands, for documents that lead a reader to it. */
export const vindplaatsen = (documents: readonly QuotedDocument[]): Vindplaatsen =>
  Object.fromEntries(
    documents.map(({ id, title, sections }) => [
      id,
      Object.fromEntries(
        sections.map(({ id: heading, number, title: titel, page }) => [
          heading,
          { document: title, nummer: number, titel, blz: page },
        ]),
      ),
    ]),
  );
