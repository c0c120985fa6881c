import type { Reference } from '../model/document.ts';
import type { Target } from './number-document.ts';

/** A cross reference as printed: text before the page number, whether there is one, and text after it. */
export interface ReferenceText {
  readonly before: string;
  readonly page: boolean;
  readonly after: string;
}

/**
 * Words of a cross reference, e.g. `hoofdstuk 3 Crisisorganisatie (pagina 12)`, `tabel 4`, `pagina 12`. A target that
 * does not exist is reported when the tree is made; here it prints as a visible mark.
 */
export function referenceText(reference: Reference, target: Target | undefined): ReferenceText {
  if (!target) return { before: `[onbekende verwijzing: ${reference.target}]`, page: false, after: '' };
  const number = target.number && `${target.noun}\u00a0${target.number}`;
  if (reference.form === 'page' || (!number && !target.title)) return { before: 'pagina\u00a0', page: true, after: '' };
  const title = target.kind === 'heading' || !number ? target.title : '';
  const name = [number, title].filter((part) => part !== '').join(' ');
  if (reference.form === 'number') return { before: number || title, page: false, after: '' };
  return { before: `${name} (pagina\u00a0`, page: true, after: ')' };
}
