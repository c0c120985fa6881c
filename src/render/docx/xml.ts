import { escapeXml } from '../../text/escape-xml.ts';

declare const brand: unique symbol;

/** Well-formed XML content. Only this file makes it, so no text gets in unescaped. */
export type Xml = string & { readonly [brand]: true };

export type Attributes = Readonly<Record<string, string | number>>;

export const nothing = '' as Xml;

/** Text as XML; characters that no XML file can hold are left out. */
export const xmlText = (text: string): Xml => escapeXml(text) as Xml;

/** One after the other. */
export const joined = (parts: readonly Xml[]): Xml => parts.join('') as Xml;

/** An element with its attributes in the order given. */
export const element = (name: string, attributes: Attributes | null = null, ...children: readonly Xml[]): Xml => {
  let xml = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key] as string | number;
    xml += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  if (children.length === 0) return `${xml}/>` as Xml;
  xml += '>';
  for (const child of children) xml += child;
  return `${xml}</${name}>` as Xml;
};

/** The element that many properties are: a name and `w:val`. */
export const valueElement = (name: string, value: string | number): Xml => element(name, { 'w:val': value });
