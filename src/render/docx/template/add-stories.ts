import type { WordStory, WordTemplate } from '../../../model/word-template.ts';
import type { XmlElement } from '../../../model/xml-element.ts';
import { element, joined, nothing, type Xml } from '../xml.ts';
import { xmlOf } from './xml-of.ts';

type Parts = Map<string, string | Uint8Array>;

const namespaces: Readonly<Record<string, string>> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
};
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Beyond the ids that a document gives its own drawings. */
const FIRST_DRAWING = 1_000_000;
/** Word counts its shapes by thousands; ours are in the first. */
const FIRST_SHAPE = 4096;

/** The header or footer of the template in each header or footer of ours: above our line, or below it. */
export function addStories(parts: Parts, template: WordTemplate): void {
  const media = new Map<Uint8Array, string>();
  let drawings = 0;
  const numbered = (node: XmlElement): XmlElement => {
    const { name, attributes } = node;
    const children = node.children.map((child) => (typeof child === 'string' ? child : numbered(child)));
    if (name === 'wp:docPr' || name === 'pic:cNvPr') {
      const { name: called = '', descr = '' } = attributes;
      return { name, attributes: { id: String(FIRST_DRAWING + ++drawings), name: called, descr }, children };
    }
    // A type is named by the shapes of its kind, everywhere the same; a shape is one of its own.
    if (!/^v:(shape|rect|line|oval|group|roundrect|polyline|arc|curve|image)$/.test(name)) return { ...node, children };
    const number = ++drawings;
    return {
      name,
      attributes: { ...attributes, id: `Sjabloon${number}`, 'o:spid': `_x0000_s${FIRST_SHAPE + number}` },
      children,
    };
  };
  for (const [path, part] of [...parts]) {
    const [, kind, number] = /^word\/(header|footer)(\d+)\.xml$/.exec(path) ?? [];
    if (kind === undefined || typeof part !== 'string') continue;
    // docx numbers them in the order of the sections, of which the cover is the first.
    const isCover = number === '1';
    const story =
      kind === 'header'
        ? isCover
          ? template.coverHeader
          : template.header
        : isCover
          ? template.coverFooter
          : template.footer;
    if (!story) continue;
    parts.set(path, withBlocks(part, joined(story.blocks.map((block) => xmlOf(numbered(block)))), story, kind));
    if (story.pictures.size > 0) parts.set(`word/_rels/${kind}${number}.xml.rels`, relationships(story, media, parts));
  }
}

/** Names and their namespaces stand at the root: docx declares only what it uses itself. */
function withBlocks(part: string, blocks: Xml, { blocks: [...all] }: WordStory, kind: string): string {
  const declared = part.replace(/<w:(hdr|ftr)\b([^>]*)>/, (_, name: string, attributes: string) => {
    const missing = Object.entries(namespaces).filter(([prefix]) => !attributes.includes(`xmlns:${prefix}=`));
    return `<w:${name}${missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('')}${attributes}>`;
  });
  // After a table Word wants a paragraph.
  const end = all.at(-1)?.name === 'w:p' ? nothing : element('w:p');
  return kind === 'header'
    ? declared.replace(/<w:hdr\b[^>]*>/, (root) => root + blocks)
    : declared.replace(/<\/w:ftr>$/, (root) => blocks + end + root);
}

/** The pictures of a story, each stored once in the package. */
function relationships({ pictures }: WordStory, media: Map<Uint8Array, string>, parts: Parts): string {
  const entries = [...pictures].map(([id, { bytes, format }]) => {
    const name = media.get(bytes) ?? `sjabloon${media.size + 1}.${format}`;
    media.set(bytes, name);
    parts.set(`word/media/${name}`, bytes);
    return element('Relationship', { Id: id, Type: `${relationshipTypes}/image`, Target: `media/${name}` });
  });
  const root = element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    ...entries,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
