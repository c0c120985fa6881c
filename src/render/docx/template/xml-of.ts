import type { XmlElement } from '../../../model/xml-element.ts';
import { element, type Xml, xmlText } from '../xml.ts';

/** An element that was read, as XML again. */
export const xmlOf = ({ name, attributes, children }: XmlElement): Xml =>
  element(name, attributes, ...children.map((child) => (typeof child === 'string' ? xmlText(child) : xmlOf(child))));
