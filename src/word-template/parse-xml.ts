import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { XmlElement } from '../model/xml-element.ts';
import { damagedTemplate, TemplateFault } from './template-fault.ts';

/** The prefix that we write for a namespace; what stands in another is left out. */
const prefixes: Readonly<Record<string, string>> = {
  'http://www.w3.org/XML/1998/namespace': 'xml:',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'urn:schemas-microsoft-com:vml': 'v:',
  'urn:schemas-microsoft-com:office:office': 'o:',
  'urn:schemas-microsoft-com:office:word': 'w10:',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
};
/** ISO 29500 Strict has its own namespaces and other values. */
const STRICT = 'http://purl.oclc.org/ooxml/';

const DEEPEST = 200;
const MOST_ELEMENTS = 200_000;

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Reads a part of a Word file. saxes, and not the parser of our templates (htmlparser2): that one mends what is wrong,
 * while here anything that is not well-formed must be refused. It knows no entities but XML's own five and opens nothing;
 * a document type, with which parts may not come, is refused.
 *
 * @param only name of the elements to keep, wherever they stand, when the rest of a large part does not matter
 * @returns the root, holding the kept elements
 * @throws TemplateFault when it is not well-formed, or too deep or too large
 */
export function parseXml(bytes: Uint8Array, only?: string): XmlElement {
  const top: Open = { name: '', attributes: {}, children: [] };
  const open: (Open | null)[] = [top];
  let count = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    throw damagedTemplate();
  });
  parser.on('doctype', () => {
    throw damagedTemplate();
  });
  parser.on('opentag', (tag) => {
    if (tag.uri.startsWith(STRICT)) throw strict();
    const parent = open.at(-1) ?? null;
    const name = nameOf(tag);
    const isInside = open.length > 2 && only !== undefined && parent !== null && parent !== open[1];
    const wanted = only === undefined || open.length === 1 || isInside || name === only;
    const holder = only === undefined || isInside ? parent : (open[1] ?? top);
    const node: Open | null =
      name !== null && wanted && holder ? { name, attributes: attributesOf(tag), children: [] } : null;
    if (node) holder?.children.push(node);
    open.push(node);
    if (open.length > DEEPEST || (node && ++count > MOST_ELEMENTS)) throw damagedTemplate();
  });
  const addText = (text: string) => open.at(-1)?.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  parser.write(textOf(bytes)).close();
  const root = top.children.find((child) => typeof child !== 'string');
  if (root === undefined) throw damagedTemplate();
  return root;
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damagedTemplate();
  }
}

function nameOf({ uri, local }: { readonly uri: string; readonly local: string }): string | null {
  const prefix = prefixes[uri];
  return prefix === undefined ? null : `${prefix}${local}`;
}

function attributesOf({ attributes }: SaxesTagNS): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { uri, local, prefix, value } of Object.values(attributes)) {
    const name = uri === '' && prefix === '' ? local : nameOf({ uri, local });
    if (name !== null && local !== 'xmlns') kept[name] = value;
  }
  return kept;
}

const strict = (): TemplateFault =>
  new TemplateFault({
    reason: 'is opgeslagen als strikt Open XML',
    hint: 'Sla het in Word opnieuw op als "Word-document (.docx)", niet als "Strict Open XML-document".',
  });
