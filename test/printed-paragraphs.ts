import type { Layout } from '../src/model/layout.ts';
import { fold, type ReadPage, type TagNode } from './render/pdf/read-pdf.ts';
import { readTagTree } from './render/pdf/read-tag-tree.ts';
import { wholeWords } from './render/pdf/whole-words.ts';
import { childOf, elementsOf, partOf, showsPlaceholder, textOfDocx, valOf, type XmlNode } from './text-of-docx.ts';

/**
 * What a reader finds in a document, paragraph by paragraph and in reading order, from cover to end; the same for its PDF
 * and its Word file. Numbers and bullets stand before their words as printed, pictures are their alternative text, a
 * footnote follows its mark; paragraphs without words are left out. A field that is not filled in counts as what a pen
 * finds in its place: a date as the words under its slots, a choice as its options, each behind a box and a paragraph of
 * its own. What Word shows in it until then (`Kies een datum`) tells how to use Word, and is no text of the document.
 */
export type PrintedParagraphs = readonly string[];

/** Text as it stands in the paragraphs. A line may end after a hyphen or a stroke; a PDF is then read with a space behind it. */
export const comparable = (text: string): string =>
  fold(text)
    .replaceAll('\u2011', '-')
    .replace(/([-–—/]) /g, '$1');

const filled = (paragraphs: readonly string[]): string[] => paragraphs.map(comparable).filter((text) => text !== '');

/** Tags that are a paragraph each; but a note belongs to the paragraph of its mark, and a label to what it stands before. */
const paragraphRoles = new Set(['H1', 'H2', 'H3', 'H4', 'P', 'LI', 'TH', 'TD', 'TOCI', 'Caption', 'Figure']);

/** @param layout knows where words were divided */
export function printedInPdf(
  pdf: Uint8Array,
  pages: readonly ReadPage[],
  layout: Pick<Layout, 'pages'>,
): PrintedParagraphs {
  const marked = new Map(pages.flatMap((page) => [...page.marked]));
  const paragraphs: string[] = [''];
  const walk = (node: TagNode, goesOn: boolean): void => {
    const { role = '', children = [] } = node;
    const isParagraph = !goesOn && paragraphRoles.has(role);
    if (isParagraph) paragraphs.push('');
    const own = node.type === 'content' ? marked.get(node.id ?? '') : node.alt;
    if (own) paragraphs[paragraphs.length - 1] += own;
    if (role === 'Figure') return void paragraphs.push('');
    children.forEach((child, index) => {
      walk(child, role === 'Note' || (role === 'LBody' && index === 0));
    });
    if (isParagraph) paragraphs.push('');
  };
  walk(readTagTree(pdf), false);
  return filled(wholeWords(paragraphs.map(fold).join('\n'), layout).split('\n'));
}

export function printedInWord(docx: Uint8Array): PrintedParagraphs {
  const notes = new Map(
    elementsOf(partOf(docx, 'word/footnotes.xml'), 'w:footnote').map((note) => [
      note.attributes['w:id'],
      elementsOf(note, 'w:t').flatMap(({ children }) => children),
    ]),
  );
  const paragraphs = textOfDocx(docx, 'word/document.xml', (node) => {
    const { name, attributes } = node;
    if (name === 'wp:docPr') return attributes.descr ?? '';
    if (name === 'w:sdt') return emptyField(node);
    if (name !== 'w:footnoteReference') return null;
    const id = attributes['w:id'] ?? '';
    return [id, ' ', id, ' ', ...(notes.get(id) ?? [])].join('');
  });
  return filled(paragraphs.flatMap(({ number, text }) => `${number} ${text}`.split(paragraphEnd)));
}

const paragraphEnd = '\u2029';
const dateWords: Readonly<Record<string, string>> = { d: 'dag', M: 'maand', yyyy: 'jaar' };

/** What a field to fill in counts as while it shows its placeholder, or null when it is none or filled in. */
function emptyField(control: XmlNode): string | null {
  if (!showsPlaceholder(control)) return null;
  const properties = childOf(control, 'w:sdtPr');
  const format = valOf(childOf(properties, 'w:date'), 'w:dateFormat') ?? '';
  const options = elementsOf(childOf(properties, 'w:dropDownList') ?? control, 'w:listItem')
    .filter(({ attributes }) => attributes['w:value'] !== '')
    .map(({ attributes }) => `☐ ${attributes['w:displayText']}`);
  const date = format.split('-').map((letters) => dateWords[letters] ?? letters);
  return options.length > 0 ? options.join(paragraphEnd) : date.join(' ');
}
