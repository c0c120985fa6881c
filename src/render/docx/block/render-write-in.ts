import { Paragraph, TextRun } from 'docx';
import type { WriteIn } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import { twips } from '../twips.ts';
import type { ParagraphSetting } from './render-paragraph.ts';

/** Distance between ruled lines, in points: 8.5 mm, enough for handwriting. */
export const writeInLineHeight = 24;

/** Space under the last line to write on, as on the page of the PDF. */
const afterLines = typography.body.after + 3;

/** A label and empty ruled lines to write on by hand. */
export const renderWriteIn = (
  writeIn: WriteIn,
  context: RenderContext,
  { spacing, isLast = false }: Pick<ParagraphSetting, 'spacing'> & { readonly isLast?: boolean } = {},
): Paragraph[] => {
  const inCell = context.place === 'cell';
  // The edge of a cell is distance enough.
  const after = inCell && isLast ? 0 : twips(afterLines);
  const label = new Paragraph({
    style: inCell ? styleId.cellWriteInLabel : styleId.writeInLabel,
    ...(spacing ? { spacing } : {}),
    children: [new TextRun(writeIn.label)],
  });
  const lines = Array.from(
    { length: writeIn.lines },
    (_, index) =>
      new Paragraph({
        style: styleId.writeInLine,
        ...(index === writeIn.lines - 1 ? { spacing: { after } } : {}),
      }),
  );
  return [label, ...lines];
};
