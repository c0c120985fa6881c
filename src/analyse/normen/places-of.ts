import { isBouwsteenId } from '../../../blocks/bouwstenen.ts';
import type { QuotedDocument, QuotedSection } from '../../model/quoted.ts';

/** A section of a document that satisfies a norm. */
export interface NormPlace {
  readonly document: string;
  readonly title: string;
  readonly section: QuotedSection;
}

/** Finds where a norm is met, in the order of the documents. */
export type PlacesOf = (id: string, blocks: readonly string[]) => readonly NormPlace[];

/**
 * Sections that name a norm themselves, and chapters of the building blocks that the answers or the framework name. A
 * chapter is left out where a section in it names the norm: that is closer.
 */
export function placesIn(documents: readonly QuotedDocument[]): PlacesOf {
  const all = documents.flatMap(({ id, title, sections }) =>
    sections.map((section): NormPlace => ({ document: id, title, section })),
  );
  return (id, blocks) => {
    const named = all.filter(({ section }) => section.norms.includes(id));
    const closer = new Set(named.map(({ section }) => section.chapter));
    const isMeant = ({ section }: NormPlace): boolean =>
      section.id === section.chapter && blocks.includes(section.id) && !closer.has(section.chapter);
    return all.filter((place) => named.includes(place) || isMeant(place));
  };
}

/** The building blocks in whose chapters places stand. */
export const blocksOf = (places: readonly NormPlace[]): string[] => [
  ...new Set(places.map(({ section }) => section.chapter).filter(isBouwsteenId)),
];
