import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { DocumentTemplate } from '../model/templates.ts';
import { composeDocument } from './compose-document.ts';
import type { Material } from './material.ts';

/**
 * Composes all documents of one template: one, or one per item of the list that the template names. A fault of the
 * template shows in each of a series, and is reported once.
 */
export function composeSeries(
  template: DocumentTemplate,
  material: Material,
): { documents: Document[]; problems: Diagnostic[] } {
  const composed = itemsOf(template, material).map((item) => composeDocument(template, material, item));
  const problems = composed.flatMap((one) => one.problems);
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return { documents: composed.map((one) => one.document), problems: [...once.values()] };
}

function itemsOf({ id, per }: DocumentTemplate, { items }: Material) {
  if (per === null) return [undefined];
  const list = items[per];
  if (!list) throw new Error(`templates/${id}/document.yaml names a list that does not exist: ${per}`);
  return list;
}
