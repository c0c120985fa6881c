import type { Institution } from '../../blocks/institution.ts';
import type { Block } from '../model/document.ts';

interface ComposedChapter {
  readonly name: string;
  readonly blocks: readonly Block[];
}

const isAnnex = ({ blocks }: ComposedChapter): boolean =>
  blocks.some((block) => block.kind === 'heading' && block.level === 1 && block.numbering === 'annex');

/**
 * Puts the institution's own chapters of a document in their place: after the block they name, else after the last
 * chapter; own annexes after the last annex.
 *
 * @param compose the blocks of an own chapter, by its file name
 */
export function withOwnChapters(
  chapters: readonly ComposedChapter[],
  documentId: string,
  own: Institution['hoofdstukken'],
  compose: (name: string) => readonly Block[],
): Block[] {
  const names = Object.keys(own).filter((name) => own[name]?.document === documentId);
  const present = new Set(chapters.map((chapter) => chapter.name));
  const placed = (test: (name: string) => boolean) => names.filter(test).flatMap((name) => [...compose(name)]);
  const after = (name: string): string | undefined => {
    const chapter = own[name];
    return chapter?.als === 'hoofdstuk' && chapter.na !== undefined && present.has(chapter.na) ? chapter.na : undefined;
  };
  const firstAnnex = chapters.findIndex(isAnnex);
  const end = firstAnnex < 0 ? chapters.length : firstAnnex;
  const inPlace = (list: readonly ComposedChapter[]) =>
    list.flatMap((chapter) => [...chapter.blocks, ...placed((name) => after(name) === chapter.name)]);
  return [
    ...inPlace(chapters.slice(0, end)),
    ...placed((name) => own[name]?.als === 'hoofdstuk' && after(name) === undefined),
    ...inPlace(chapters.slice(end)),
    ...placed((name) => own[name]?.als === 'bijlage'),
  ];
}
