import { nietGebruikt } from '../../blocks/niet-gebruikt.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Block, Document, Heading } from '../model/document.ts';
import type { DocumentItem, DocumentTemplate } from '../model/templates.ts';
import { anchorsOf } from './anchors-of.ts';
import { checkDocument } from './check-document.ts';
import { type ChapterTask, composeChapter } from './compose-chapter.ts';
import { frameOf } from './frame-of.ts';
import type { Material } from './material.ts';
import { ownAnnexes } from './own-annexes.ts';
import { nameClashes, withOwnChapters } from './own-chapters.ts';
import { withoutWithheld } from './without-withheld.ts';

/** The template that prints a chapter of the institution itself. */
const OWN_CHAPTER = 'partials/eigen-hoofdstuk.ejs';

/**
 * Composes one document from its templates and the institution's own chapters and annexes.
 *
 * @param item what it is about, if it is one of a series
 */
export function composeDocument(
  template: DocumentTemplate,
  material: Material,
  item?: DocumentItem,
): { document: Document; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const notUsed = nietGebruikt(material.institution);
  // Of a series of thousands, keeping would fill the memory.
  const keptAs = ({ path, name }: ChapterTask) => (item ? {} : { keptAs: `${template.id} ${path} ${name}` });
  const compose = (chapter: ChapterTask) =>
    composeChapter({ ...chapter, ...keptAs(chapter) }, material, notUsed, problems);
  const isOut = ({ name, isAbsent }: DocumentTemplate['chapters'][number]) => notUsed.has(name) || isAbsent === true;
  const chapters = template.chapters
    .filter((chapter) => !isOut(chapter))
    .map((chapter) => ({
      name: chapter.name,
      blocks: compose(item ? { ...chapter, given: () => item.given } : chapter),
    }));
  const { institution, annexes } = material;
  const own = Object.keys(institution.hoofdstukken)
    .filter((name) => institution.hoofdstukken[name]?.document === template.id)
    .map((name) => {
      const given: ChapterTask['given'] = (view) => ({ hoofdstuk: view.hoofdstukken[name] });
      return { name, blocks: compose({ path: OWN_CHAPTER, name, given }) };
    });
  const clashes = nameClashes(
    own,
    chapters.flatMap((chapter) => chapter.blocks),
  );
  // The clash is the fault to mend: without these chapters no id stands twice because of it.
  if (clashes.length > 0)
    return { document: { ...frameOf(template, material, item), body: [] }, problems: [...problems, ...clashes] };
  const whole = [
    ...withOwnChapters(chapters, own, institution.hoofdstukken).map((block) =>
      template.running && isChapter(block) ? { ...block, runsOn: true as const } : block,
    ),
    ...ownAnnexes(template.id, institution, annexes, compose),
  ];
  const isWhole = material.version.uitgave === 'intern';
  const body = isWhole ? whole : withoutWithheld(whole);
  const leftOut = template.chapters
    .filter(isOut)
    .flatMap((chapter) => anchorsOf(composeChapter(chapter, material, notUsed, [])));
  const checked = checkDocument({ ...frameOf(template, material, item), body }, isWhole ? new Set(leftOut) : 'any');
  return { document: checked.document, problems: [...problems, ...checked.problems] };
}

const isChapter = (block: Block): block is Heading =>
  block.kind === 'heading' && block.level === 1 && block.numbering === 'chapter';
