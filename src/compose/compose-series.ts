import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { DocumentTemplate } from '../model/templates.ts';
import { composeDocument } from './compose-document.ts';
import type { Material } from './material.ts';

/** A document of a series, and the faults of the template that show in it first. */
export interface Composed {
  readonly document: Document;
  readonly problems: readonly Diagnostic[];
  readonly isLast: boolean;
}

/**
 * Composes all documents of one template: one, or one per item of the list that the template names. Each is composed when
 * it is asked for: of thousands, one is in memory at a time. A fault of the template shows in each of a series, and is
 * reported once.
 */
export function* composeSeries(template: DocumentTemplate, material: Material): Generator<Composed> {
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

function itemsOf({ id, per }: DocumentTemplate, { items }: Material) {
  if (per === null) return [undefined];
  const list = items[per];
  if (!list) throw new Error(`templates/${id}/document.yaml names a list that does not exist: ${per}`);
  return list;
}
