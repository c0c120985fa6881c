import type { Anchor } from '../../../model/layout.ts';
import { bareNumber } from '../render-context.ts';

/** A piece of a printed cross reference: plain words, or what a field gives. */
export interface ReferencePart {
  readonly kind: 'words' | 'number' | 'title' | 'page';
  readonly text: string;
}

/**
 * Divides a printed reference such as `hoofdstuk 3 Crisisorganisatie (pagina 12)` into words and the number, title and
 * page that Word can keep up to date. What is not found in the text stays words, so the text is always whole.
 */
export const referenceParts = (text: string, anchor: Anchor): ReferencePart[] => {
  const parts: ReferencePart[] = [];
  let rest = text;
  const take = (kind: ReferencePart['kind'], value: string, at: number): void => {
    if (value === '' || at < 0) return;
    if (at > 0) parts.push({ kind: 'words', text: rest.slice(0, at) });
    parts.push({ kind, text: value });
    rest = rest.slice(at + value.length);
  };
  const afterNoun = (value: string): number => {
    const at = rest.indexOf(`\u00a0${value}`);
    return at < 0 ? -1 : at + 1;
  };
  const number = bareNumber(anchor);
  const page = String(anchor.page);
  const pageMark = `pagina\u00a0${page}`;
  // Word counts `Bijlage A` as one number, so there the word belongs to it.
  const annex = `bijlage\u00a0${number}`;
  if (/^[A-Z]+$/.test(number) && rest.startsWith(annex)) take('number', annex, 0);
  else if (number !== '' && !rest.startsWith(pageMark)) take('number', number, afterNoun(number));
  take('title', anchor.title, rest.indexOf(anchor.title));
  take('page', page, afterNoun(page));
  if (rest !== '') parts.push({ kind: 'words', text: rest });
  return parts;
};
