declare const brand: unique symbol;

/** Well-formed XML content. Only this file makes it, so no text gets in unescaped. */
export type Xml = string & { readonly [brand]: true };

export type Attributes = Readonly<Record<string, string | number>>;

export const nothing = '' as Xml;

/** What XML 1.0 does not allow: controls but tab and line ends, two non-characters, halves of surrogate pairs. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Characters that no XML file can hold are left out. */
export const withoutForbidden = (text: string): string => text.replace(forbidden, '');

/** Most text has none of these, and is XML as it is. */
const special = /[&<>"\p{Cc}\ufffe\uffff\ud800-\udfff]/u;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  special.test(text) ? withoutForbidden(text).replace(/[&<>"]/g, (character) => entities[character] as string) : text;

/** Text as XML; characters that no XML file can hold are left out. */
export const xmlText = (text: string): Xml => escaped(text) as Xml;

/** One after the other. */
export const joined = (parts: readonly Xml[]): Xml => parts.join('') as Xml;

/** An element with its attributes in the order given. */
export const element = (name: string, attributes: Attributes | null = null, ...children: readonly Xml[]): Xml => {
  let xml = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key] as string | number;
    xml += ` ${key}="${typeof value === 'number' ? value : escaped(value)}"`;
  }
  if (children.length === 0) return `${xml}/>` as Xml;
  xml += '>';
  for (const child of children) xml += child;
  return `${xml}</${name}>` as Xml;
};

/** The element that many properties are: a name and `w:val`. */
export const valueElement = (name: string, value: string | number): Xml => element(name, { 'w:val': value });
