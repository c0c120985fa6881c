import type { List, ListItem } from '../model/document.ts';
import { palette } from '../model/house-style.ts';
import type { Run, Tag, TagAttributes } from '../model/layout.ts';
import { fontFace } from '../text/font-face.ts';
import { checkbox } from './checkbox.ts';
import type { TextSetting } from './flow-block.ts';
import { flowParagraph } from './flow-paragraph.ts';
import { flowText, stack } from './flow-text.ts';
import type { LayoutContext } from './layout-context.ts';
import { type Flowable, type PageDraft, withOuterSpace } from './piece.ts';
import { addLeaf, addTag } from './tag.ts';

const bullets = ['•', '–', '•'];
const listNumbering: Record<List['marker'], NonNullable<TagAttributes['listNumbering']>> = {
  bullet: 'Disc',
  number: 'Decimal',
  check: 'None',
};

/** A list, possibly nested. Markers: •, –, •; 1., a., i.; drawn boxes. */
export function flowList(list: List, parent: Tag, setting: TextSetting, context: LayoutContext, depth = 0): Flowable {
  const tag = addTag(parent, 'L', { listNumbering: listNumbering[list.marker] });
  const markers = list.items.map((_, index) => marker(list.marker, index + 1, depth));
  const face = fontFace('regular');
  const widest = markers.reduce((width, text) => Math.max(width, face.width(text, setting.style.size)), 0);
  const indent = Math.max(setting.listIndent, widest + 4);
  const items = list.items.map((item, index) => flowItem(item, markers[index]!, indent, tag, setting, context, depth));
  const all = stack(items);
  return {
    ...all,
    flow: (width) => (depth === 0 ? withOuterSpace(all.flow(width), null, setting.afterList) : all.flow(width)),
  };
}

function flowItem(
  item: ListItem,
  text: string,
  indent: number,
  list: Tag,
  setting: TextSetting,
  context: LayoutContext,
  depth: number,
): Flowable {
  const tag = addTag(list, 'LI');
  const label = addLeaf(addTag(tag, 'Lbl', text === '' ? { actualText: '☐' } : {}));
  const body = addTag(tag, 'LBody');
  const { size } = setting.itemStyle;
  // On a card the number of a step is what the eye comes back to.
  const face = list.attributes.listNumbering === 'Decimal' && context.boxLevel !== null ? 'bold' : 'regular';
  const draw = (x: number, _y: number, baseline: number, page: PageDraft): readonly Run[] => {
    if (text === '') page.things.push(checkbox(x, baseline, size, label));
    else return [{ x, text: `${text} `, face, size, colour: palette.ink, rise: 0, leaf: label }];
    return [];
  };
  const single = item.children.length === 1;
  const parts = item.children.map((child, index) =>
    child.kind === 'list'
      ? indented(flowList(child, body, setting, context, depth + 1), indent)
      : flowParagraph(child, single ? body : addTag(body, 'P'), { ...setting, style: setting.itemStyle }, context, {
          indent,
          ...(index === 0 ? { label: draw } : {}),
        }),
  );
  // the marker needs a line of its own when no paragraph comes first
  if (item.children[0]?.kind !== 'paragraph') {
    parts.unshift(flowText([], setting.itemStyle, { indent, label: draw, keepWithNext: item.children.length > 0 }));
  }
  return stack(parts);
}

function indented(flowable: Flowable, indent: number): Flowable {
  return {
    minimum: flowable.minimum + indent,
    natural: flowable.natural + indent,
    bulk: flowable.bulk,
    height: (width) => flowable.height(Math.max(width - indent, 1)),
    flow: (width) =>
      flowable.flow(Math.max(width - indent, 1)).map((item) => ({
        ...item,
        place: (x, y, page) => item.place(x + indent, y, page),
      })),
  };
}

function marker(kind: List['marker'], count: number, depth: number): string {
  if (kind === 'check') return '';
  if (kind === 'bullet') return bullets[depth % bullets.length]!;
  if (depth % 3 === 0) return `${count}.`;
  return depth % 3 === 1 ? `${letter(count)}.` : `${roman(count)}.`;
}

/** a, b, ... z, aa, ab, ... as Word counts: z, aa, bb. */
function letter(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const romanDigits: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  let rest = count;
  let text = '';
  for (const [value, digit] of romanDigits) {
    for (; rest >= value; rest -= value) text += digit;
  }
  return text;
}
