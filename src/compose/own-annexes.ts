import type { Institution } from '../../blocks/institution.ts';
import type { Annex } from '../model/annex.ts';
import type { Block } from '../model/document.ts';
import type { ChapterTask } from './compose-chapter.ts';

/** The template that prints an annex of the institution itself. */
const OWN_ANNEX = 'partials/eigen-bijlage.ejs';

/** The institution's own annexes of a document, in the order of its list. */
export function ownAnnexes(
  documentId: string,
  { bijlagen }: Institution,
  annexes: ReadonlyMap<string, Annex>,
  compose: (chapter: ChapterTask) => readonly Block[],
): Block[] {
  return bijlagen.bijlagen.flatMap((bijlage, index) => {
    const annex = annexes.get(bijlage.id);
    if (!annex || annex.document !== documentId) return [];
    const given = (view: Institution) => ({
      bijlage: view.bijlagen.bijlagen[index],
      beelden: annex.pictures.map(([name]) => name),
      stand: annex.landscape ? 'liggend' : '',
      bijgevoegd: annex.attachment?.name ?? null,
    });
    return [...compose({ path: OWN_ANNEX, name: `eigen-bijlage-${bijlage.id}`, given })];
  });
}
