import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A paragraph of a Word file as a reader sees it: fields show their results, automatic numbers are counted. */
export interface DocxParagraph {
  readonly style: string;
  /** Number or bullet that Word prints before it, or empty. */
  readonly number: string;
  readonly text: string;
  /** How many table cells it stands in. */
  readonly cellDepth: number;
}

/** An XML element; text is kept as children that are strings. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

/** Parses one XML part. */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open: XmlNode[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}

/** All elements with a name, in reading order. */
export function elementsOf(node: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  const walk = ({ children }: XmlNode): void => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      walk(child);
    }
  };
  walk(node);
  return found;
}

/** A child that may stand once, such as the properties of a paragraph. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name);
}

/** `w:val` of a child. */
export function valOf(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes['w:val'];
}

/** What an element reads as, or null to read its content. */
export type Reading = (node: XmlNode) => string | null;

/** Does a control still show what Word asks to fill in? */
export const showsPlaceholder = (control: XmlNode): boolean =>
  childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;

/** The text of runs, without what stands between the instruction of a field and its result, and without placeholders. */
function runText(paragraph: XmlNode, readingOf: Reading): string {
  let text = '';
  const instructions: boolean[] = [];
  const walk = (node: XmlNode): void => {
    for (const child of node.children) {
      if (typeof child === 'string') continue;
      const reading = readingOf(child);
      if (reading !== null) {
        text += reading;
        continue;
      }
      const kind = child.name === 'w:fldChar' ? child.attributes['w:fldCharType'] : '';
      if (kind === 'begin') instructions.push(true);
      else if (kind === 'separate') instructions[instructions.length - 1] = false;
      else if (kind === 'end') instructions.pop();
      else if (child.name === 'w:pPr' || child.name === 'w:sdtPr' || showsPlaceholder(child)) continue;
      else if (child.name === 'w:t') text += instructions.includes(true) ? '' : child.children.join('');
      else if (child.name === 'w:tab') text += '\t';
      else if (child.name === 'w:br') text += '\n';
      else if (child.name === 'w:noBreakHyphen') text += '\u2011';
      else walk(child);
    }
  };
  walk(paragraph);
  return text;
}

const letters = (count: number): string => String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

function roman(count: number): string {
  const digits = ['x', 'ix', 'v', 'iv', 'i'];
  const values = [10, 9, 5, 4, 1];
  let rest = count;
  let text = '';
  values.forEach((value, index) => {
    for (; rest >= value; rest -= value) text += digits[index];
  });
  return text;
}

function formatted(count: number, format: string | undefined): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    default:
      return String(count);
  }
}

/** Counts list numbers as Word does: per list definition, a `num` with a start override begins anew. */
function numberer(numbering: XmlNode, styles: XmlNode): (paragraph: XmlNode, style: string) => string {
  const abstracts = new Map(
    elementsOf(numbering, 'w:abstractNum').map((node) => [node.attributes['w:abstractNumId'], node]),
  );
  const abstractOf = new Map(
    elementsOf(numbering, 'w:num').map((node) => [
      node.attributes['w:numId'],
      abstracts.get(valOf(node, 'w:abstractNumId')),
    ]),
  );
  const styleNodes = new Map(elementsOf(styles, 'w:style').map((node) => [node.attributes['w:styleId'], node]));
  const styleNumbering = (id: string | undefined): XmlNode | undefined => {
    const node = id === undefined ? undefined : styleNodes.get(id);
    return node && (childOf(childOf(node, 'w:pPr'), 'w:numPr') ?? styleNumbering(valOf(node, 'w:basedOn')));
  };
  const counts = new Map<string, number[]>();
  return (paragraph, style) => {
    const own = childOf(childOf(paragraph, 'w:pPr'), 'w:numPr') ?? styleNumbering(style);
    const id = valOf(own, 'w:numId') ?? '0';
    const list = abstractOf.get(id);
    if (id === '0' || list === undefined) return '';
    const levels = elementsOf(list, 'w:lvl');
    const level = Number(valOf(own, 'w:ilvl') ?? 0);
    const current = levels[level];
    if (current === undefined) return '';
    const text = valOf(current, 'w:lvlText') ?? '';
    if (valOf(current, 'w:numFmt') === 'bullet') return text;
    const count = counts.get(id) ?? [];
    counts.set(id, count);
    count[level] = (count[level] ?? 0) + 1;
    count.length = level + 1;
    return text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      return formatted(count[index] ?? 1, valOf(levels[index], 'w:numFmt'));
    });
  };
}

/** The XML parts and other files of a Word file by their path. */
export function partOf(docx: Uint8Array, path: string): XmlNode {
  const part = unzipSync(docx, { filter: ({ name }) => name === path })[path];
  if (part === undefined) throw new Error(`no ${path} in this file`);
  return parseXml(strFromU8(part));
}

/** Every paragraph of the body in reading order, without header, footer and footnotes; those are parts of their own. */
export function textOfDocx(
  docx: Uint8Array,
  path = 'word/document.xml',
  readingOf: Reading = () => null,
): DocxParagraph[] {
  const numberOf = numberer(partOf(docx, 'word/numbering.xml'), partOf(docx, 'word/styles.xml'));
  const paragraphs: DocxParagraph[] = [];
  const walk = (node: XmlNode, cellDepth: number): void => {
    for (const child of node.children) {
      if (typeof child === 'string') continue;
      if (child.name !== 'w:p') walk(child, cellDepth + (child.name === 'w:tc' ? 1 : 0));
      else {
        const style = valOf(childOf(child, 'w:pPr'), 'w:pStyle') ?? '';
        paragraphs.push({ style, number: numberOf(child, style), text: runText(child, readingOf), cellDepth });
      }
    }
  };
  walk(partOf(docx, path), 0);
  return paragraphs;
}
