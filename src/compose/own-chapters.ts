import { isBouwsteenId } from '../../blocks/bouwstenen.ts';
import type { Institution } from '../../blocks/institution.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Block } from '../model/document.ts';
import { anchorsOf } from './anchors-of.ts';

/** A chapter with its name: that of its template, or the file name of an own chapter. */
export interface ComposedChapter {
  readonly name: string;
  readonly blocks: readonly Block[];
}

const isAnnex = ({ blocks }: ComposedChapter): boolean =>
  blocks.some((block) => block.kind === 'heading' && block.level === 1 && block.numbering === 'annex');

/**
 * The own chapters that cannot have the name they have: the plan already calls a part of itself so, and a reference to
 * that name would lead to either. A building block keeps its name in every document.
 *
 * @param taken what has an id of its own in the document
 */
export function nameClashes(own: readonly ComposedChapter[], taken: readonly Block[]): Diagnostic[] {
  const ids = new Set(anchorsOf(taken));
  return own
    .filter(({ name, blocks }) => isBouwsteenId(name) || anchorsOf(blocks).some((id) => ids.has(id)))
    .map(({ name }) => ({
      severity: 'error',
      code: 'naam-van-hoofdstuk-bezet',
      message: `Een eigen hoofdstuk mag niet ${name}.md heten: een deel van het plan heet al zo.`,
      hint: `Geef het bestand een andere naam, bijvoorbeeld hoofdstukken/eigen-${name}.md.`,
      at: { file: `hoofdstukken/${name}.md`, line: 1, column: 1 },
    }));
}

/**
 * Puts the institution's own chapters of a document in their place: after the block they name, else after the last
 * chapter; own annexes after the last annex.
 *
 * @param own the own chapters of this document, in order of file name
 * @param about what each of them says about its place, by its name
 */
export function withOwnChapters(
  chapters: readonly ComposedChapter[],
  own: readonly ComposedChapter[],
  about: Institution['hoofdstukken'],
): Block[] {
  const present = new Set(chapters.map((chapter) => chapter.name));
  const placed = (test: (name: string) => boolean) =>
    own.filter(({ name }) => test(name)).flatMap((chapter) => chapter.blocks);
  const after = (name: string): string | undefined => {
    const chapter = about[name];
    return chapter?.als === 'hoofdstuk' && chapter.na !== undefined && present.has(chapter.na) ? chapter.na : undefined;
  };
  const firstAnnex = chapters.findIndex(isAnnex);
  const end = firstAnnex < 0 ? chapters.length : firstAnnex;
  const inPlace = (list: readonly ComposedChapter[]) =>
    list.flatMap((chapter) => [...chapter.blocks, ...placed((name) => after(name) === chapter.name)]);
  return [
    ...inPlace(chapters.slice(0, end)),
    ...placed((name) => about[name]?.als === 'hoofdstuk' && after(name) === undefined),
    ...inPlace(chapters.slice(end)),
    ...placed((name) => about[name]?.als === 'bijlage'),
  ];
}
