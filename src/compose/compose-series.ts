import type { DocumentTemplate } from '../model/templates.ts';
import { composeBound, composeCards } from './compose-cards.ts';
import { composeDocument } from './compose-document.ts';
import { itemsOf } from './items-of.ts';
import type { Composed, Material } from './material.ts';

/**
 * Composes all documents of one template: one, or one per item of the list that the template names. Each is composed when
 * it is asked for: of thousands, one is in memory at a time. A fault of the template shows in each of a series, and is
 * reported once.
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
  const items = itemsOf(template, material);
  const known = new Set<string>();
  for (const [index, item] of items.entries()) {
    const { document, problems } = composeDocument(template, material, item);
    const fresh = problems.filter((problem) => {
      const before = known.size;
      return known.add(JSON.stringify(problem)).size > before;
    });
    yield { document, problems: fresh, isLast: index === items.length - 1 };
  }
}
