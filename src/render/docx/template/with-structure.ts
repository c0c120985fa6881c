import type { XmlElement } from '../../../model/xml-element.ts';
import { childOf, childrenOf } from '../../../word-template/child-of.ts';
import { paragraphOrder } from '../../../word-template/schema-order.ts';

/** Ours in every style: where pages and numbers come from, which the contents count on. */
const always = [
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:numPr',
  'w:textDirection',
  'w:outlineLvl',
];
/** Ours as well where a number or page stands at a tab. */
const placed = ['w:tabs', 'w:ind'];
const isPlaced = /^(heading \d|toc \d|toc heading|table of figures|footnote text|list (bullet|number|continue)( \d)?)$/;
/** Ours too in the contents: one page more there, and every number in them is wrong. */
const isListed = /^(toc \d|table of figures)$/;

const value = (name: string, val: string | number): XmlElement => ({
  name,
  attributes: { 'w:val': String(val) },
  children: [],
});
/** No list, no place in the outline, no new page, whatever the style it is based on has. */
const none: Readonly<Record<string, XmlElement>> = {
  'w:numPr': { name: 'w:numPr', attributes: {}, children: [value('w:numId', 0)] },
  'w:outlineLvl': value('w:outlineLvl', 9),
  'w:pageBreakBefore': value('w:pageBreakBefore', 0),
};

/**
 * A style of the template that looks as it did and works as ours does: numbered, in the outline and on a new page where
 * ours is.
 *
 * @param scale how much larger its type is than ours, for indents that hold numbers
 */
export function withStructure(theirs: XmlElement, ours: XmlElement, name: string, scale: number): XmlElement {
  const properties = childOf(theirs, 'w:pPr');
  const own = childOf(ours, 'w:pPr');
  const taken = [...always, ...(isPlaced.test(name) ? placed : []), ...(isListed.test(name) ? ['w:spacing'] : [])];
  const isBased = childOf(theirs, 'w:basedOn') !== undefined;
  const children = paragraphOrder.flatMap((key) => {
    const kept = childOf(properties, key);
    if (!taken.includes(key)) return kept ? [kept] : [];
    const found = childOf(own, key);
    if (found) return [key === 'w:ind' ? scaled(found, scale) : found];
    const nothing = none[key];
    return nothing && isBased ? [nothing] : [];
  });
  const rest = childrenOf(theirs).filter((child) => child.name !== 'w:pPr');
  const before = rest.filter((child) => !/^w:(rPr|tblPr|trPr|tcPr|tblStylePr)$/.test(child.name));
  const after = rest.filter((child) => !before.includes(child));
  return { ...theirs, children: [...before, { name: 'w:pPr', attributes: {}, children }, ...after] };
}

const scaled = (indent: XmlElement, scale: number): XmlElement => ({
  ...indent,
  attributes: Object.fromEntries(
    Object.entries(indent.attributes).map(([key, twips]) => [key, String(Math.round(Number(twips) * scale))]),
  ),
});
