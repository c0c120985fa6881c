import { FileChild, type Document as Package, Packer, type Paragraph, Table, XmlComponent } from 'docx';

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
  constructor(name: string, children: readonly XmlComponent[]) {
    super(name);
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

const nameOf = (component: XmlComponent): string => (component as unknown as { readonly rootKey: string }).rootKey;

/** Any XML element, for what docx has no class for. */
export const element = (name: string, attributes: Attributes = {}, ...children: XmlChild[]): XmlComponent =>
  new XmlElement(name, attributes, children);

/** An element that stands between paragraphs and tables, such as a content control around paragraphs. */
export const blockElement = (name: string, ...children: XmlComponent[]): FileChild => new XmlBlock(name, children);

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
