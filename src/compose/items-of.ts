import type { DocumentItem, DocumentTemplate } from '../model/templates.ts';
import type { Material } from './material.ts';

/** What there is a document about; `undefined` alone for a template of which there is one document. */
export function itemsOf({ id, per }: DocumentTemplate, { items }: Material): readonly (DocumentItem | undefined)[] {
  if (per === null) return [undefined];
  const list = items[per];
  if (!list) throw new Error(`templates/${id}/document.yaml names a list that does not exist: ${per}`);
  return list;
}
