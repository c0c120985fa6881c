import type { XmlElement } from '../../../model/xml-element.ts';
import { childOf } from '../../../word-template/child-of.ts';

/** One of our styles in the typeface of the template: its type smaller where that is wider than Calibri. */
export function ownStyle(style: XmlElement, scale: number): XmlElement {
  const isBody = childOf(style, 'w:name')?.attributes['w:val'] === 'Body Text';
  return scale === 1 && !isBody ? style : changed(style, scale, isBody);
}

function changed(node: XmlElement, scale: number, isBody: boolean): XmlElement {
  const children = node.children.flatMap((child): (XmlElement | string)[] => {
    if (typeof child === 'string') return [child];
    if (child.name === 'w:sz' || child.name === 'w:szCs') {
      // Plain text is set as the template sets it.
      const size = Math.max(2, Math.floor(Number(child.attributes['w:val']) * scale));
      return isBody ? [] : [{ ...child, attributes: { 'w:val': String(size) } }];
    }
    if (isBody && child.name === 'w:spacing') {
      const { 'w:line': _line, 'w:lineRule': _rule, ...attributes } = child.attributes;
      return [{ ...child, attributes }];
    }
    return [changed(child, scale, isBody)];
  });
  return { ...node, children };
}
