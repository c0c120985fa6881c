import type { XmlElement } from '../model/xml-element.ts';

/** The elements directly inside one, without text; with a name, only those. */
export const childrenOf = (node: XmlElement | undefined, name?: string): XmlElement[] =>
  (node?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** The first element of a name directly inside one. */
export const childOf = (node: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(node, name)[0];

/** `w:val` of an element directly inside one. */
export const valOf = (node: XmlElement | undefined, name: string): string | undefined =>
  childOf(node, name)?.attributes['w:val'];

/** Every element of a name, at any depth, in reading order. */
export const elementsOf = (node: XmlElement, name: string): XmlElement[] =>
  childrenOf(node).flatMap((child) => [...(child.name === name ? [child] : []), ...elementsOf(child, name)]);
