import {
  FileChild,
  type IXmlableObject,
  type Document as Package,
  Packer,
  type Paragraph,
  type ParagraphChild,
  Table,
  XmlComponent,
} from 'docx';

/** The only file that knows how docx 9.15.2 keeps its XML: a `root` list of children, of which attributes are one. */

type Attributes = Readonly<Record<string, string | number>>;
export type XmlChild = XmlComponent | string;

const attributesOf = (attributes: Attributes) => ({
  rootKey: '_attr',
  prepForXml: () => ({ _attr: attributes }),
});

class XmlElement extends XmlComponent {
  constructor(name: string, attributes: Attributes, children: readonly XmlChild[]) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push(attributesOf(attributes));
    this.root.push(...children);
  }
}

class XmlBlock extends FileChild {
  constructor(name: string, attributes: Attributes, children: readonly XmlComponent[]) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push(attributesOf(attributes));
    this.root.push(...children);
  }
}

class DescribedTable extends Table {
  addProperties(properties: readonly XmlComponent[]): this {
    const own = this.root.find((child) => child instanceof XmlComponent && nameOf(child) === 'w:tblPr');
    for (const property of properties) own.addChildElement(property);
    return this;
  }
}

/** How words are set beyond the style of their paragraph. */
export interface RunStyle {
  /** Id of a character style. */
  readonly style?: string;
  readonly bold?: true;
  readonly italics?: true;
  /** `RRGGBB`. */
  readonly color?: string;
}

const noBreakHyphen = '\u2011';
const preserve = { _attr: { 'xml:space': 'preserve' } };
const withValue = (value: string): IXmlableObject => ({ _attr: { 'w:val': value } });

/** Words in one way. docx's own `TextRun` keeps a dozen objects for each, and a document has tens of thousands. */
class Words extends XmlComponent {
  readonly #text: string;
  readonly #style: RunStyle;

  constructor(text: string, style: RunStyle) {
    super('w:r');
    this.#text = text;
    this.#style = style;
  }

  override prepForXml(): IXmlableObject {
    const { style, bold, italics, color } = this.#style;
    const properties: IXmlableObject[] = [];
    if (style !== undefined) properties.push({ 'w:rStyle': withValue(style) });
    if (bold) properties.push({ 'w:b': {} }, { 'w:bCs': {} });
    if (italics) properties.push({ 'w:i': {} }, { 'w:iCs': {} });
    if (color !== undefined) properties.push({ 'w:color': withValue(color) });
    // Word draws its own no-break hyphen; the character has no glyph in many fonts.
    const parts = this.#text
      .split(noBreakHyphen)
      .flatMap((part, index): IXmlableObject[] => [
        ...(index === 0 ? [] : [{ 'w:noBreakHyphen': {} }]),
        ...(part === '' ? [] : [{ 'w:t': [preserve, part] }]),
      ]);
    return { 'w:r': [...(properties.length === 0 ? [] : [{ 'w:rPr': properties }]), ...parts] };
  }
}

/** Words as a run of a paragraph. */
export const words = (text: string, style: RunStyle = {}): ParagraphChild => {
  const run: XmlComponent = new Words(text, style);
  return run as ParagraphChild;
};

const nameOf = (component: XmlComponent): string => (component as unknown as { readonly rootKey: string }).rootKey;

/** Any XML element, for what docx has no class for. */
export const element = (name: string, attributes: Attributes = {}, ...children: XmlChild[]): XmlComponent =>
  new XmlElement(name, attributes, children);

/** An element that stands between paragraphs and tables, such as a content control around paragraphs. */
export const blockElement = (name: string, attributes: Attributes, ...children: XmlComponent[]): FileChild =>
  new XmlBlock(name, attributes, children);

/** What a table tells beyond its cells. */
export interface TableDescription {
  /** Read aloud to who cannot see the table. */
  readonly title: string;
  readonly text: string;
  readonly hasHeadRow: boolean;
  readonly hasHeadColumn: boolean;
}

/** A table that says what it is to who hears it, and which of its row and column are heads. */
export const describedTable = (
  options: Omit<ConstructorParameters<typeof Table>[0], 'tableLook'>,
  { title, text, hasHeadRow, hasHeadColumn }: TableDescription,
): Table => {
  const on = (value: boolean) => (value ? 1 : 0);
  // LibreOffice reads the sum of the flags, Word the flags one by one: 20 head row, 80 head column, 600 no bands.
  const flags = 0x600 + (hasHeadRow ? 0x20 : 0) + (hasHeadColumn ? 0x80 : 0);
  const look = element('w:tblLook', {
    'w:val': flags.toString(16).padStart(4, '0').toUpperCase(),
    'w:firstRow': on(hasHeadRow),
    'w:lastRow': 0,
    'w:firstColumn': on(hasHeadColumn),
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  });
  const described = [look, element('w:tblCaption', { 'w:val': title })];
  if (text !== '') described.push(element('w:tblDescription', { 'w:val': text }));
  return new DescribedTable(options).addProperties(described);
};

/** Makes lists known that only styles use; docx itself makes those that paragraphs name. */
export const useLists = (document: Package, references: readonly string[]): void => {
  for (const reference of references) document.Numbering.createConcreteNumberingInstance(reference, 0);
};

interface Compiler {
  compile(document: Package): Map<string, string | Uint8Array>;
}

/** The files of the package by path, as docx writes them: not yet the same every time. Its own zip is left out. */
export const partsOf = (document: Package): ReadonlyMap<string, string | Uint8Array> =>
  (Packer as unknown as { readonly compiler: Compiler }).compiler.compile(document);

export type Block = FileChild | Paragraph | Table;
