import { type IPropertiesOptions, Document as Package, Packer, XmlComponent } from 'docx';
import { withoutForbidden } from '../../text/escape-xml.ts';
import type { Relationships } from './relationships.ts';
import type { Xml } from './xml.ts';

/**
 * The only file that knows how docx 9.15.2 works inside. The text of the document and of its footnotes is XML of our
 * own; docx makes everything round it: styles, lists, headers, footers, sections, properties and the package.
 */

type Attributes = Readonly<Record<string, string | number>>;

const attributesOf = (attributes: Attributes) => ({
  rootKey: '_attr',
  prepForXml: () => ({ _attr: attributes }),
});

/** docx keeps its XML as a `root` list of children, of which attributes are one. */
class XmlElement extends XmlComponent {
  constructor(name: string, attributes: Attributes, children: readonly XmlComponent[]) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push(attributesOf(attributes));
    this.root.push(...children);
  }
}

/** Any XML element for a part that docx writes, where it has no class for it. */
export const component = (name: string, attributes: Attributes = {}, ...children: XmlComponent[]): XmlComponent =>
  new XmlElement(name, attributes, children);

/** What docx is given where house parts take the place of its own, so that it makes little of them for nothing. */
export const noHouseParts: Pick<IPropertiesOptions, 'styles'> = { styles: { importedStyles: [] } };

/**
 * Styles, lists and theme by their paths, as docx writes them.
 *
 * @param lists in the order of their ids, which are checked
 */
export const houseParts = (
  options: Pick<IPropertiesOptions, 'styles' | 'numbering' | 'theme'>,
  lists: readonly { readonly reference: string; readonly id: number }[],
): Map<string, string> => {
  const file = new Package({ ...options, sections: [] });
  for (const { reference } of lists) file.Numbering.createConcreteNumberingInstance(reference, 0);
  const idOf = new Map(file.Numbering.ConcreteNumbering.map((list) => [list.reference, list.numId]));
  for (const { reference, id } of lists)
    if (idOf.get(reference) !== id)
      throw new Error(`docx numbered list ${reference} ${idOf.get(reference)}, not ${id}`);
  const parts = compiled(file);
  return new Map(
    ['word/styles.xml', 'word/numbering.xml', 'word/theme/theme1.xml'].map((path) => {
      const part = parts.get(path);
      if (typeof part !== 'string') throw new Error(`docx wrote no ${path}`);
      return [path, part];
    }),
  );
};

const typeOf = (name: 'hyperlink' | 'image') =>
  `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}` as const;

/** XML of our own and what it refers to. */
interface OwnXml<T> {
  readonly xml: T;
  readonly relationships: Relationships;
}

const relate = async (
  file: Package,
  part: Package['Document' | 'FootNotes'],
  { relationships }: Pick<OwnXml<unknown>, 'relationships'>,
): Promise<void> => {
  const add = (id: string, ...rest: [ReturnType<typeof typeOf>, string, 'External'?]) =>
    part.Relationships.addRelationship(id.replace(/^rId/, ''), ...rest);
  for (const { id, href } of relationships.links()) add(id, typeOf('hyperlink'), href, 'External');
  for (const { id, type, bytes } of await relationships.pictures()) {
    const none = { x: 0, y: 0 };
    const media = { fileName: '', data: bytes, transformation: { pixels: none, emus: none } };
    // docx asks the fallback of an SVG here; ours is a picture of its own.
    const fallback = { ...media, type: 'png' as const };
    file.Media.addImage(id, type === 'svg' ? { ...media, type, fallback } : { ...media, type });
    const name = file.Media.Entries.find(([key]) => key === id)?.[1].fileName;
    add(id, typeOf('image'), `media/${name}`);
  }
};

/** Stands in each section of our body where its properties belong; docx writes those. */
const sectionMark = '<w:sectPr/>';

interface Compiler {
  compile(document: Package): Map<string, string | Uint8Array>;
}

const compiled = (document: Package): Map<string, string | Uint8Array> => {
  const parts = (Packer as unknown as { readonly compiler: Compiler }).compiler.compile(document);
  for (const [path, part] of parts) if (typeof part === 'string') parts.set(path, withoutForbidden(part));
  return parts;
};

/**
 * The files of the package by path, as docx writes them, with our XML in it: not yet the same every time. The sections
 * of `document` hold no text; `body` is the UTF-8 of each. docx's own zip is left out.
 */
export const partsOf = async (
  document: Package,
  body: OwnXml<readonly Buffer[]>,
  footnotes: OwnXml<Xml>,
): Promise<Map<string, string | Uint8Array>> => {
  await relate(document, document.Document, body);
  await relate(document, document.FootNotes, footnotes);
  const parts = compiled(document);
  const put = (path: string, place: RegExp, replace: (found: RegExpExecArray) => string | Uint8Array): void => {
    const part = parts.get(path);
    const found = typeof part === 'string' ? place.exec(part) : null;
    if (!found) throw new Error(`docx wrote no ${path} as we know it`);
    parts.set(path, replace(found));
  };
  put('word/document.xml', /^(.*<w:body>)(.*)(<\/w:body>.*)$/s, ([, before = '', empty = '', after = '']) => {
    const properties = empty.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    if (body.xml.length !== properties.length) throw new Error(`docx wrote ${properties.length} sections`);
    const sections = body.xml.flatMap((xml, index) => {
      const mark = xml.indexOf(sectionMark);
      return [xml.subarray(0, mark), Buffer.from(properties[index] ?? ''), xml.subarray(mark + sectionMark.length)];
    });
    return Buffer.concat([Buffer.from(before), ...sections, Buffer.from(after)]);
  });
  put('word/footnotes.xml', /^(.*)(<\/w:footnotes>)$/s, ([, before, end]) => `${before}${footnotes.xml}${end}`);
  return parts;
};
