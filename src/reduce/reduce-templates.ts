import type { Edition } from '../model/edition.ts';
import type { Templates } from '../model/templates.ts';

/** The documents that exist in an edition; a chapter that it does not have is marked as absent. */
export const reduceTemplates = ({ documents, ...rest }: Templates, edition: Edition): Templates => ({
  documents: documents
    .filter(({ editions }) => !editions || editions.includes(edition))
    .map((document) => ({
      ...document,
      chapters: document.chapters.map((chapter) =>
        chapter.editions && !chapter.editions.includes(edition) ? { ...chapter, isAbsent: true } : chapter,
      ),
    })),
  ...rest,
});
