import type { WriteIn } from '../../../model/document.ts';
import { textField } from '../content-control.ts';
import type { Paragraph } from '../paragraph.ts';
import type { RenderContext } from '../render-context.ts';
import { textRun } from '../run.ts';
import { styleId } from '../style-id.ts';
import { nothing } from '../xml.ts';
import { afterWriteIn, type OuterSpace } from './space-around.ts';

/** Distance between ruled lines, in points: 8.5 mm, enough for handwriting. */
export const writeInLineHeight = 24;

/** Name of the control when the room to write has no label. */
const unnamed = 'Invulveld';

/**
 * A label and empty lines, ruled or in a frame: on paper to write on by hand, in Word to type on. The first line holds the field to
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
  const ruledStyle = (isLast: boolean) => (inCell && isLast ? styleId.cellWriteInLastLine : styleId.writeInLine);
  const styleAt = (isLast: boolean) => (writeIn.look === 'box' ? styleId.writeInBox : ruledStyle(isLast));
  const lines = Array.from({ length: writeIn.lines }, (_, index): Paragraph => {
    const isLast = index === writeIn.lines - 1;
    return {
      style: styleAt(isLast),
      ...(index === 0 && !hasLabel ? above : {}),
      ...(isLast ? { after } : {}),
      ...(keepNext ? { keepNext } : {}),
      content: index === 0 ? textField(registry.nextContentControlId(), name, place) : nothing,
    };
  });
  if (!hasLabel) return lines;
  const style = inCell ? styleId.cellWriteInLabel : styleId.writeInLabel;
  return [{ style, ...above, content: textRun(writeIn.label) }, ...lines];
};
