import { bouwstenen, isBouwsteenId } from '../../blocks/bouwstenen.ts';
import { fileOfAnswer, type Institution, schemaOfFile } from '../../blocks/institution.ts';
import { metaOf } from '../../blocks/schema/meta.ts';
import { schemaAt } from '../../blocks/schema/walk.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Block, Heading, Origin } from '../model/document.ts';
import type { Chapter, Templates } from '../model/templates.ts';
import { buildBlocks } from './build-blocks.ts';
import type { ChapterSource } from './kept-chapters.ts';
import type { Material } from './material.ts';
import { parseMarkup } from './parse-markup.ts';
import { answerPath } from './place-in-answer.ts';
import { renderTemplate } from './render-template.ts';
import { TemplateError } from './template-error.ts';
import { templateFunctions } from './template-functions.ts';
import { templatePlace } from './template-place.ts';
import { Trace } from './trace.ts';

/** A chapter to compose: a template, and what it is given besides the locals of every template. */
export interface ChapterTask extends Chapter {
  /** What the template of an own chapter or annex is given, from the answers as a view. */
  readonly given?: (view: Institution) => object;
  /** Under which name it is kept for a next composition; absent where it is not. */
  readonly keptAs?: string;
}

/**
 * Composes one chapter: EJS to semantic markup to blocks.
 *
 * @param notUsed ids of the building blocks that the institution leaves out
 * @param problems faults of the template are added here, at their place in it
 */
export function composeChapter(
  chapter: ChapterTask,
  material: Material,
  notUsed: ReadonlySet<string>,
  problems: Diagnostic[],
): Block[] {
  const report = (at: string, code: string, message: string) =>
    problems.push({
      severity: 'error',
      code,
      message,
      hint: 'Dit is een fout in een sjabloon, niet in uw antwoorden.',
      at: templatePlace(at),
    });
  const trace = new Trace();
  try {
    const markup = renderTemplate(
      chapter.path,
      (path) => textOf(path, material.templates),
      localsFor(material, trace, chapter.given),
      trace,
    );
    const source: ChapterSource = { markup, origins: trace.origins, notUsed };
    const kept = chapter.keptAs === undefined ? undefined : material.kept;
    const known = kept?.find(chapter.keptAs ?? '', source, (name) => material.pictures.get(name));
    if (known) return known;
    const before = problems.length;
    const parsed = parseMarkup(markup, trace.origins);
    for (const { at, code, message } of parsed.problems) report(at, code, message);
    const pictures = new Map<string, ReturnType<Material['pictures']['get']>>();
    let count = 0;
    const blocks = buildBlocks(parsed.root.children, {
      gapLabel,
      absent: (target) =>
        notUsed.has(target) && isBouwsteenId(target) ? `${bouwstenen[target].titel} (niet gebruikt)` : undefined,
      nextId: () => `${chapter.name}-${++count}`,
      picture: (name) => {
        pictures.set(name, material.pictures.get(name));
        return pictures.get(name);
      },
      isNorm: (id) => material.knownNorms.has(id),
      problem: report,
    });
    const numbered = withNumberingOfChapter(blocks);
    const built = isBouwsteenId(chapter.name) ? withChapterId(numbered, chapter.name) : numbered;
    if (problems.length === before) kept?.keep(chapter.keptAs ?? '', source, pictures, built);
    return built;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    report(error.at, 'sjabloonfout', error.message);
    return [];
  }
}

/** The chapter of a building block can be referred to by the id of the block. */
const withChapterId = (blocks: Block[], id: string): Block[] => {
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  return blocks.map((block, index) => (index === first && block.kind === 'heading' ? { ...block, id } : block));
};

/** Headings below an annex count in the annex, and below an unnumbered chapter not at all. */
function withNumberingOfChapter(blocks: readonly Block[]): Block[] {
  let numbering: Heading['numbering'] = 'chapter';
  const inherit = (block: Block): Block => {
    if (block.kind === 'section') return { ...block, children: block.children.map(inherit) };
    if (block.kind !== 'heading') return block;
    if (block.level === 1) numbering = block.numbering;
    return { ...block, numbering };
  };
  return blocks.map(inherit);
}

/** What every template can use, besides the locals that a partial is given. */
export type TemplateLocals = ReturnType<typeof localsFor>;

function localsFor(material: Material, trace: Trace, given?: ChapterTask['given']) {
  const view = trace.view(material.institution);
  return {
    ...given?.(view),
    ...view,
    ...templateFunctions(material.institution, view, trace, material.peildatum),
    feiten: material.facts,
    versie: material.version,
  };
}

function textOf(path: string, templates: Templates): string {
  const text = templates.texts.get(path);
  if (text === undefined) throw new Error(`het sjabloon "${path}" bestaat niet`);
  return text;
}

/** The title of an open question. */
function gapLabel(origin: Origin | undefined): string {
  const pointer = origin?.answers.at(-1);
  if (pointer === undefined) return 'deze vraag';
  const answer = answerPath(pointer);
  const { file, path } = fileOfAnswer(answer);
  const schema = schemaOfFile(file);
  const field = schema && schemaAt(schema, path);
  return (field && metaOf(field).title) ?? String(answer.at(-1));
}
