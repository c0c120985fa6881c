import { nietGebruikt } from '../../blocks/niet-gebruikt.ts';
import { type DocumentItem, type DocumentTemplate, EACH_CHAPTER } from '../model/templates.ts';
import { composeBound, composeCards } from './compose-cards.ts';
import { composeDocument } from './compose-document.ts';
import { itemsOf } from './items-of.ts';
import type { Composed, Material } from './material.ts';
import { onlyNew } from './only-new.ts';

/**
 * Composes all documents of one template: one, one per item of the list that the template names, or one per chapter. Each
 * is composed when it is asked for: of thousands, one is in memory at a time. A fault of the template shows in each of a
 * series, and is reported once.
 */
export function* composeSeries(template: DocumentTemplate, material: Material): Generator<Composed> {
  if (template.card) {
    yield* composeCards(template, material);
    return;
  }
  if (template.binds !== null) {
    yield composeBound(template, material);
    return;
  }
  const parts = partsOf(template, material);
  const fresh = onlyNew();
  for (const [index, { own, item }] of parts.entries()) {
    const { document, problems } = composeDocument(own, material, item);
    yield { document, problems: fresh(problems), isLast: index === parts.length - 1 };
  }
}

interface Part {
  readonly own: DocumentTemplate;
  readonly item: DocumentItem | undefined;
}

function partsOf(template: DocumentTemplate, material: Material): readonly Part[] {
  if (template.per !== EACH_CHAPTER) return itemsOf(template, material).map((item) => ({ own: template, item }));
  const notUsed = nietGebruikt(material.institution);
  return template.chapters
    .filter(({ name }) => !notUsed.has(name))
    .map((chapter) => {
      const title = titleOf(material.templates.texts.get(chapter.path) ?? '', chapter.path);
      return {
        own: { ...template, chapters: [chapter] },
        item: { path: chapter.name, title, about: null, given: {} },
      };
    });
}

/** The words of the first heading: of a form they are the same for everyone. */
function titleOf(text: string, path: string): string {
  const title = /<h1[^>]*>([^<]+)<\/h1>/.exec(text)?.[1];
  if (title === undefined) throw new Error(`templates/${path} has no heading of fixed words`);
  return title;
}
