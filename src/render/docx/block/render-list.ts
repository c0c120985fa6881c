import type { Paragraph as BodyParagraph, List, ListItem } from '../../../model/document.ts';
import { checkBox } from '../content-control.ts';
import { listId } from '../list-id.ts';
import { hangingIndent } from '../list-styles.ts';
import type { Paragraph } from '../paragraph.ts';
import type { ParagraphFormat } from '../paragraph-format.ts';
import type { RenderContext } from '../render-context.ts';
import { tabRun } from '../run.ts';
import { listReference, listStyleId, listStyleLevels } from '../style-id.ts';
import { joined } from '../xml.ts';
import { renderParagraph } from './render-paragraph.ts';

/** Word knows nine list levels. */
const deepest = 8;

const emptyParagraph: BodyParagraph = { kind: 'paragraph', style: 'body', children: [] };

/** What the first, the last and all paragraphs of a list get beyond their style: mostly the distance to what is around. */
export interface ListFormat {
  readonly every?: ParagraphFormat;
  readonly first?: ParagraphFormat;
  readonly last?: ParagraphFormat;
}

/** The same for a part of the list: only its ends can be the ends of the whole. */
const partFormat = ({ every = {}, first = every, last = every }: ListFormat, index: number, count: number) => ({
  every,
  first: index === 0 ? first : every,
  last: index === count - 1 ? last : every,
});

/** List that the paragraph with the marker names itself, where its style does not: numbers count anew in each list. */
const numberingOf = (marker: List['marker'], { place, listLevel: level, registry }: RenderContext): ParagraphFormat => {
  if (marker === 'check') return {};
  const reference = listReference(place, marker);
  if (marker === 'number') return { numbering: { id: registry.newList(reference), level } };
  return level < listStyleLevels ? {} : { numbering: { id: listId(reference), level } };
};

const renderItem = (
  item: ListItem,
  marker: List['marker'],
  numbering: ParagraphFormat,
  context: RenderContext,
  format: ListFormat,
): Paragraph[] => {
  const { place, listLevel, registry } = context;
  // A marker needs a paragraph to stand in, also when an item begins with a list.
  const children = item.children[0]?.kind === 'paragraph' ? item.children : [emptyParagraph, ...item.children];
  return children.flatMap((child, index) => {
    const own = partFormat(format, index, children.length);
    if (child.kind === 'list') return renderList(child, context, own);
    const hasMarker = index === 0;
    const style = listStyleId(place, hasMarker ? marker : 'continue', listLevel);
    const box = hasMarker && marker === 'check' ? [checkBox(registry.nextContentControlId()), tabRun()] : [];
    const rendered = renderParagraph(child, context, { ...own.every, ...own.first, ...own.last });
    const content = joined([...box, rendered.content]);
    return [{ ...rendered, ...(hasMarker ? numbering : {}), style, content }];
  });
};

/** A list and the lists in it, as paragraphs in list styles. */
export const renderList = (list: List, around: RenderContext, format: ListFormat = {}): Paragraph[] => {
  const { cellWidth } = around;
  const context = {
    ...around,
    listLevel: Math.min(around.listLevel + 1, deepest),
    cellWidth: cellWidth === null ? null : cellWidth - hangingIndent(around.place),
  };
  const numbering = numberingOf(list.marker, context);
  return list.items.flatMap((item, index) =>
    renderItem(item, list.marker, numbering, context, partFormat(format, index, list.items.length)),
  );
};
