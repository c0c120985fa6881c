import { Paragraph, TextRun } from 'docx';
import type { WriteIn } from '../../../model/document.ts';
import { textField } from '../content-control.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import { afterWriteIn, type OuterSpace, spacingOf } from './space-around.ts';

/** Distance between ruled lines, in points: 8.5 mm, enough for handwriting. */
export const writeInLineHeight = 24;

/** Name of the control when the room to write has no label. */
const unnamed = 'Invulveld';

/**
 * A label and empty ruled lines: on paper to write on by hand, in Word to type on. The first line holds the field to
 * type in, which grows; what it is for is the label.
 */
export const renderWriteIn = (
  writeIn: WriteIn,
  { place, registry }: RenderContext,
  { before, after = afterWriteIn, keepNext }: OuterSpace & { readonly keepNext?: boolean },
): Paragraph[] => {
  const inCell = place === 'cell';
  const hasLabel = writeIn.label !== '';
  const name = hasLabel ? writeIn.label : unnamed;
  const above = before === undefined ? {} : { before };
  // In a cell the rule under the row serves as the last line to write on.
  const styleAt = (isLast: boolean) => (inCell && isLast ? styleId.cellWriteInLastLine : styleId.writeInLine);
  const lines = Array.from({ length: writeIn.lines }, (_, index) => {
    const isFirst = index === 0 && !hasLabel;
    const isLast = index === writeIn.lines - 1;
    return new Paragraph({
      style: styleAt(isLast),
      ...spacingOf({ ...(isFirst ? above : {}), ...(isLast ? { after } : {}) }),
      ...(keepNext ? { keepNext } : {}),
      children: index === 0 ? [textField(registry.nextContentControlId(), name, place)] : [],
    });
  });
  if (!hasLabel) return lines;
  const label = new Paragraph({
    style: inCell ? styleId.cellWriteInLabel : styleId.writeInLabel,
    ...spacingOf(above),
    children: [new TextRun(writeIn.label)],
  });
  return [label, ...lines];
};
