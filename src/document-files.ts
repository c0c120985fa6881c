import { layoutDocument } from './layout/layout-document.ts';
import type { Attachment } from './model/attachment.ts';
import type { Document } from './model/document.ts';
import type { HouseStyle } from './model/house-style.ts';
import type { Layout } from './model/layout.ts';
import type { OutputFile } from './model/output-file.ts';
import { isSelected, type Selection } from './model/selection.ts';
import { renderDocx } from './render/docx/render-docx.ts';
import type { PackedParts } from './render/pdf/packed-parts.ts';
import { renderPdf } from './render/pdf/render-pdf.ts';

/**
 * The files of one document that are asked for, each made when it is asked for.
 *
 * @param attachments the files that travel inside its PDF, by its id
 * @param packed of the PDF that was made of it before
 */
export async function* documentFiles(
  document: Document,
  layout: Layout,
  attachments: (document: string) => readonly Attachment[],
  selection: Selection,
  packed?: PackedParts,
): AsyncGenerator<OutputFile> {
  const paths = document.formats.map((format) => ({ format, path: `${document.id}.${format}` }));
  for (const { format, path } of paths.filter((one) => isSelected(selection, one.path)))
    if (format === 'pdf') yield { path, bytes: await renderPdf(document, layout, attachments(document.id), packed) };
    else {
      const word = forWord(document);
      yield { path, bytes: await renderDocx(word, word === document ? layout : layoutDocument(word)) };
    }
}

/**
 * Word prints in Calibri, also when the PDF has the house font, and on the pages of a Word template: its page numbers
 * come from a layout of its own.
 */
export function forWord(document: Document): Document {
  const { wordTemplate, fonts } = document.style;
  if (!wordTemplate && !fonts) return document;
  let style = wordStyles.get(document.style);
  if (!style) {
    const { fonts: _, ...bare } = document.style;
    style = wordTemplate ? { ...bare, textStyles: wordTemplate.measures } : bare;
    wordStyles.set(document.style, style);
  }
  return { ...document, style, ...(wordTemplate && { page: wordTemplate.page }) };
}

/** One for all documents of a house style, so that what is made for it serves them all. */
const wordStyles = new WeakMap<HouseStyle, HouseStyle>();
