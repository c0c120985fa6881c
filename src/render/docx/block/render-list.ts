import { type Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Paragraph as BodyParagraph, List, ListItem } from '../../../model/document.ts';
import { checkBox } from '../content-control.ts';
import type { RenderContext } from '../render-context.ts';
import { listReference, listStyleId, listStyleLevels } from '../style-id.ts';
import { type ParagraphSetting, renderParagraph } from './render-paragraph.ts';

type MarkerSetting = Pick<ParagraphSetting, 'style' | 'before' | 'numbering'>;

/** How the paragraph that carries the marker is set; each numbered list counts from 1 in a list of its own. */
const markerSetting = (marker: List['marker'], context: RenderContext, instance: number): MarkerSetting => {
  const { place, listLevel: level } = context;
  const style = listStyleId(place, marker, level);
  if (marker === 'check') return { style, before: checkBoxAndTab(context) };
  if (marker === 'number') return { style, numbering: { reference: listReference(place, 'number'), level, instance } };
  return level < listStyleLevels
    ? { style }
    : { style, numbering: { reference: listReference(place, 'bullet'), level, instance: 0 } };
};

const checkBoxAndTab = ({ registry }: RenderContext): ParagraphChild[] => [
  checkBox(registry.nextContentControlId()),
  new TextRun({ children: [new Tab()] }),
];

/** Word knows nine list levels. */
const deepest = 8;

const emptyParagraph: BodyParagraph = { kind: 'paragraph', style: 'body', children: [] };

/** What the first, the last and all paragraphs of a list get beyond their style: mostly the distance to what is around. */
export interface ListSetting {
  readonly every?: ParagraphSetting;
  readonly first?: ParagraphSetting;
  readonly last?: ParagraphSetting;
}

/** The same for a part of the list: only its ends can be the ends of the whole. */
const partSetting = ({ every = {}, first = every, last = every }: ListSetting, index: number, count: number) => ({
  every,
  first: index === 0 ? first : every,
  last: index === count - 1 ? last : every,
});

/** What one paragraph gets that may be first and last at once. */
const joined = ({ every, first, last }: Required<ListSetting>): ParagraphSetting => ({
  ...every,
  ...first,
  ...last,
  ...(first.spacing && last.spacing ? { spacing: { ...first.spacing, ...last.spacing } } : {}),
});

const renderItem = (
  item: ListItem,
  marker: MarkerSetting,
  context: RenderContext,
  setting: ListSetting,
): Paragraph[] => {
  // A marker needs a paragraph to stand in, also when an item begins with a list.
  const children = item.children[0]?.kind === 'paragraph' ? item.children : [emptyParagraph, ...item.children];
  const further = { style: listStyleId(context.place, 'continue', context.listLevel) };
  return children.flatMap((child, index) => {
    const own = partSetting(setting, index, children.length);
    if (child.kind === 'list') return renderList(child, context, own);
    return [renderParagraph(child, context, { ...joined(own), ...(index === 0 ? marker : further) })];
  });
};

/** A list and the lists in it, as paragraphs in list styles. */
export const renderList = (list: List, around: RenderContext, setting: ListSetting = {}): Paragraph[] => {
  const context = { ...around, listLevel: Math.min(around.listLevel + 1, deepest) };
  const instance = list.marker === 'number' ? context.registry.nextListInstance() : 0;
  return list.items.flatMap((item, index) =>
    renderItem(
      item,
      markerSetting(list.marker, context, instance),
      context,
      partSetting(setting, index, list.items.length),
    ),
  );
};
