import { type IParagraphOptions, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import type { Document } from '../../model/document.ts';
import { typography } from '../../model/house-style.ts';
import type { Anchor, ContentsEntry } from '../../model/layout.ts';
import { fontFace } from '../../text/font-face.ts';
import { contentsNumberAt, contentsTitleAt } from './contents-styles.ts';
import { type Block, blockElement, element, type XmlChild } from './docx-adapter.ts';
import { field, fieldEnd, fieldStart } from './field.ts';
import type { RenderContext } from './render-context.ts';
import { contentsStyleId, styleId } from './style-id.ts';
import { placeTooltip } from './tooltip.ts';
import { twips } from './twips.ts';

/** Least distance between a wide number and its title, in points, as in the PDF. */
const numberGap = 4;

const tab = (): ParagraphChild => new TextRun({ children: [new Tab()] });

/** One line of a list of places: its words, dots, and the page as a field; the whole line is a link. */
const entryLink = (entry: Anchor, words: readonly ParagraphChild[], { registry }: RenderContext): ParagraphChild => {
  const name = registry.bookmarkName(entry.id);
  if (name === undefined) throw new Error(`layout lists ${entry.id} but gave no anchor for it`);
  const children = [...words, tab(), ...field(`PAGEREF ${name} \\h`, String(entry.page))];
  const attributes = { 'w:anchor': name, 'w:tooltip': placeTooltip(entry.number, entry.title), 'w:history': 1 };
  return element('w:hyperlink', attributes, ...(children as XmlChild[])) as ParagraphChild;
};

/** Puts entries in one field that begins in the first and ends in the last paragraph, so that no empty line remains. */
const fieldOver = (
  instruction: string,
  entries: readonly (Pick<IParagraphOptions, 'style' | 'indent' | 'tabStops'> & { readonly link: ParagraphChild })[],
): Paragraph[] =>
  entries.map(
    ({ link, ...setting }, index) =>
      new Paragraph({
        ...setting,
        children: [
          ...(index === 0 ? fieldStart(instruction) : []),
          link,
          ...(index === entries.length - 1 ? [fieldEnd()] : []),
        ],
      }),
  );

/** The control around the contents in which Word shows its button to renew them. */
const contentsControl = (id: number, paragraphs: readonly Paragraph[]): Block =>
  blockElement(
    'w:sdt',
    {},
    element(
      'w:sdtPr',
      {},
      element('w:id', { 'w:val': id }),
      element(
        'w:docPartObj',
        {},
        element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
        element('w:docPartUnique'),
      ),
    ),
    element('w:sdtContent', {}, ...paragraphs),
  );

const headingWords = ({ number, title: text }: ContentsEntry): ParagraphChild[] =>
  number === '' ? [new TextRun(text)] : [new TextRun(number), tab(), new TextRun(text)];

const entryStyles = [typography.contents1, typography.contents2, typography.contents3] as const;

/** Tab and hanging indent of a numbered entry: its title begins on the common line, or after a wider number. */
const numberedSetting = ({ level, number }: ContentsEntry): Pick<IParagraphOptions, 'indent' | 'tabStops'> => {
  if (number === '') return {};
  const numberAt = contentsNumberAt(level);
  const titleAt = contentsTitleAt(level);
  const { size, bold } = entryStyles[level - 1] ?? typography.contents3;
  const numberEnd = numberAt + fontFace(bold ? 'bold' : 'regular').width(`${number} `, size);
  return {
    tabStops: [{ type: TabStopType.LEFT, position: twips(Math.max(titleAt, numberEnd + numberGap)) }],
    indent: { left: twips(titleAt), hanging: twips(titleAt - numberAt) },
  };
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
    link: entryLink(entry, [new TextRun(entry.number), tab(), new TextRun(entry.title)], context),
  }));
  return [
    new Paragraph({ style: styleId.captionListTitle, text: heading }),
    ...fieldOver(`TOC \\h \\z \\c "${label}"`, lines),
  ];
};

/** Contents, filled with the pages of our own layout, and the lists of figures and tables when asked. */
export const renderContents = (contents: Document['contents'], context: RenderContext): Block[] => {
  const { numbers, registry } = context;
  const listed = numbers.contents.filter(({ level }) => level <= contents.depth);
  if (listed.length === 0) return [];
  const lines = listed.map((entry) => ({
    style: contentsStyleId(entry.level),
    ...numberedSetting(entry),
    link: entryLink(entry, headingWords(entry), context),
  }));
  // \u takes headings by outline level, so annexes and headings without a number are found too.
  const title = new Paragraph({ style: styleId.contentsTitle, text: contents.title });
  const paragraphs = [title, ...fieldOver(`TOC \\o "1-${contents.depth}" \\h \\z \\u`, lines)];
  const lists = contents.lists
    ? [
        ...captionList('Figuur', 'Figuren', numbers.figures, context),
        ...captionList('Tabel', 'Tabellen', numbers.tables, context),
      ]
    : [];
  // The section ends in a paragraph outside the fields: LibreOffice loses the page numbers of a field it ends in.
  const end = new Paragraph({ style: styleId.spacer });
  return [contentsControl(registry.nextContentControlId(), paragraphs), ...lists, end];
};
