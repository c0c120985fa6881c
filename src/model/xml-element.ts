/** An element of XML; text is kept as children that are strings. Names carry the prefix that Word itself writes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}
