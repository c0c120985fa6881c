import type { Document } from '../../model/document.ts';
import { typography } from '../../model/house-style.ts';
import type { Anchor, ContentsEntry } from '../../model/layout.ts';
import { fontFace } from '../../text/font-face.ts';
import { contentsNumberAt, contentsTitleAt } from './contents-styles.ts';
import { field, fieldEnd, fieldStart } from './field.ts';
import { type Block, type Paragraph, paragraphXml } from './paragraph.ts';
import type { ParagraphFormat } from './paragraph-format.ts';
import type { RenderContext } from './render-context.ts';
import { tabRun, textRun } from './run.ts';
import { contentsStyleId, styleId } from './style-id.ts';
import { placeTooltip } from './tooltip.ts';
import { element, joined, nothing, valueElement, type Xml } from './xml.ts';

/** Least distance between a wide number and its title, in points, as in the PDF. */
const numberGap = 4;

/** One line of a list of places: its words, dots, and the page as a field; the whole line is a link. */
const entryLink = (entry: Anchor, words: Xml, { registry }: RenderContext): Xml => {
  const name = registry.bookmarkName(entry.id);
  if (name === undefined) throw new Error(`layout lists ${entry.id} but gave no anchor for it`);
  return element(
    'w:hyperlink',
    { 'w:anchor': name, 'w:tooltip': placeTooltip(entry.number, entry.title), 'w:history': 1 },
    words,
    tabRun(),
    field(`PAGEREF ${name} \\h`, String(entry.page)),
  );
};

/** Puts entries in one field that begins in the first and ends in the last paragraph, so that no empty line remains. */
const fieldOver = (instruction: string, entries: readonly Paragraph[]): Paragraph[] =>
  entries.map(({ content, ...entry }, index) => ({
    ...entry,
    content: joined([
      index === 0 ? fieldStart(instruction) : nothing,
      content,
      index === entries.length - 1 ? fieldEnd : nothing,
    ]),
  }));

/** The control around the contents in which Word shows its button to renew them. */
const contentsControl = (id: number, paragraphs: readonly Paragraph[]): Xml =>
  element(
    'w:sdt',
    null,
    element(
      'w:sdtPr',
      null,
      valueElement('w:id', id),
      element('w:docPartObj', null, valueElement('w:docPartGallery', 'Table of Contents'), element('w:docPartUnique')),
    ),
    element('w:sdtContent', null, ...paragraphs.map((paragraph) => paragraphXml(paragraph))),
  );

const entryStyles = [typography.contents1, typography.contents2, typography.contents3] as const;

/** Tab and hanging indent of a numbered entry: its title begins on the common line, or after a wider number. */
const numberedFormat = ({ level, number }: ContentsEntry): ParagraphFormat => {
  const numberAt = contentsNumberAt(level);
  const titleAt = contentsTitleAt(level);
  const { size, bold } = entryStyles[level - 1] ?? typography.contents3;
  const numberEnd = numberAt + fontFace(bold ? 'bold' : 'regular').width(`${number} `, size);
  return {
    tab: Math.max(titleAt, numberEnd + numberGap),
    indent: { left: titleAt, hanging: titleAt - numberAt },
  };
};

const headingLine = (entry: ContentsEntry, context: RenderContext): Paragraph => {
  const style = contentsStyleId(entry.level);
  const title = textRun(entry.title);
  if (entry.number === '') return { style, content: entryLink(entry, title, context) };
  const words = joined([textRun(entry.number), tabRun(), title]);
  return { style, ...numberedFormat(entry), content: entryLink(entry, words, context) };
};

const captionList = (
  label: 'Tabel' | 'Figuur',
  heading: string,
  entries: readonly Anchor[],
  context: RenderContext,
): Block[] => {
  if (entries.length === 0) return [];
  const lines = entries.map((entry) => ({
    style: styleId.captionList,
    content: entryLink(entry, joined([textRun(entry.number), tabRun(), textRun(entry.title)]), context),
  }));
  return [
    { style: styleId.captionListTitle, content: textRun(heading) },
    ...fieldOver(`TOC \\h \\z \\c "${label}"`, lines),
  ];
};

/** Contents, filled with the pages of our own layout, and the lists of figures and tables when asked. */
export const renderContents = (contents: Document['contents'], context: RenderContext): Block[] => {
  if (!contents) return [];
  const { numbers, registry } = context;
  const listed = numbers.contents.filter(({ level }) => level <= contents.depth);
  if (listed.length === 0) return [];
  const lines = listed.map((entry) => headingLine(entry, context));
  const title: Paragraph = { style: styleId.contentsTitle, content: textRun(contents.title) };
  // \u takes headings by outline level, so annexes and headings without a number are found too.
  const paragraphs = [title, ...fieldOver(`TOC \\o "1-${contents.depth}" \\h \\z \\u`, lines)];
  const lists = contents.lists
    ? [
        ...captionList('Figuur', 'Figuren', numbers.figures, context),
        ...captionList('Tabel', 'Tabellen', numbers.tables, context),
      ]
    : [];
  // The section ends in a paragraph outside the fields: LibreOffice loses the page numbers of a field it ends in.
  const end: Paragraph = { style: styleId.spacer, content: nothing };
  return [{ xml: contentsControl(registry.nextContentControlId(), paragraphs) }, ...lists, end];
};
