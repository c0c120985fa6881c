import type { Document } from '../../model/document.ts';
import type { HouseStyle } from '../../model/house-style.ts';
import { houseParts } from './docx-adapter.ts';
import { listId, newListId, styledLists } from './list-id.ts';
import { numberingDefinitions } from './numbering.ts';
import { styles, theme } from './styles.ts';

/** They take far longer to make than a form of three pages, of which there may be thousands. */
const known = new WeakMap<HouseStyle, Pick<Document, 'page'> & { readonly parts: ReadonlyMap<string, string> }>();

/** Styles, lists and theme by their paths: made once for all documents of one house style, on one page format. */
export function housePartsOf({ style, page }: Pick<Document, 'style' | 'page'>): ReadonlyMap<string, string> {
  const found = known.get(style);
  if (found?.page === page) return found.parts;
  const parts = houseParts(
    {
      styles: styles(style, page),
      theme: theme(style),
      numbering: { config: numberingDefinitions(style.accent.slice(1)) },
    },
    styledLists.map((reference) => ({ reference, id: listId(reference) })),
  );
  known.set(style, { page, parts });
  return parts;
}

/** The same parts, with a list of its own for each that counts anew. @param newLists their references, in order of id */
export function withNewLists(
  parts: ReadonlyMap<string, string>,
  newLists: readonly string[],
): ReadonlyMap<string, string> {
  const path = 'word/numbering.xml';
  const numbering = parts.get(path) ?? '';
  const added = newLists.map((reference, index) => {
    const start = `<w:num w:numId="${listId(reference)}"`;
    const from = numbering.indexOf(start);
    const end = '</w:num>';
    if (from < 0) throw new Error(`docx wrote no list ${reference}`);
    const list = numbering.slice(from + start.length, numbering.indexOf(end, from) + end.length);
    return `<w:num w:numId="${newListId(index)}"${list}`;
  });
  return new Map(parts).set(path, numbering.replace('</w:numbering>', `${added.join('')}</w:numbering>`));
}
