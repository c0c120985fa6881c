import type { WriteIn } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import { roomHeight } from '../../../text/room-height.ts';
import { choiceField, dateField, textField } from '../content-control.ts';
import type { Paragraph } from '../paragraph.ts';
import type { RenderContext } from '../render-context.ts';
import { textRun } from '../run.ts';
import { styleId } from '../style-id.ts';
import { nothing, type Xml } from '../xml.ts';
import type { OuterSpace } from './space-around.ts';

/** Name of the control when the room to write has no label. */
const unnamed = { lines: 'Invulveld', box: 'Invulveld', date: 'Datum', choice: 'Keuze' } as const;

const fieldOf = (writeIn: WriteIn, { place, registry }: RenderContext): Xml => {
  const id = registry.nextContentControlId();
  const name = writeIn.label || unnamed[writeIn.look];
  switch (writeIn.look) {
    case 'date':
      return dateField(id, name);
    case 'choice':
      return choiceField(id, name, writeIn.options);
    default:
      return textField(id, name, place);
  }
};

/** What the PDF takes for options set out over more rows than Word has lines for the field, in points. */
const furtherRows = (writeIn: WriteIn, { place, cellWidth, textWidth, document }: RenderContext): number => {
  if (writeIn.look !== 'choice') return 0;
  const { size } = place === 'cell' ? typography.cell : (document.style.textStyles?.body ?? typography.body);
  return roomHeight(writeIn, size, cellWidth ?? textWidth) - typography.writeInLine;
};

/**
 * A label and empty lines, ruled or in a frame: on paper to write on by hand, in Word to type on. The first line holds
 * the field to fill in, which grows; what it is for is the label.
 */
export const renderWriteIn = (
  writeIn: WriteIn,
  context: RenderContext,
  { before, after = typography.afterWriteIn, keepNext }: OuterSpace & { readonly keepNext?: boolean },
): Paragraph[] => {
  const inCell = context.place === 'cell';
  const hasLabel = writeIn.label !== '';
  const above = before === undefined ? {} : { before };
  // In a cell the rule under the row serves as the last line to write on.
  const ruledStyle = (isLast: boolean) => (inCell && isLast ? styleId.cellWriteInLastLine : styleId.writeInLine);
  const styleAt = (isLast: boolean) => (writeIn.look === 'box' ? styleId.writeInBox : ruledStyle(isLast));
  const count = 'lines' in writeIn ? writeIn.lines : 1;
  const lines = Array.from({ length: count }, (_, index): Paragraph => {
    const isLast = index === count - 1;
    return {
      style: styleAt(isLast),
      ...(index === 0 && !hasLabel ? above : {}),
      ...(isLast ? { after: after + furtherRows(writeIn, context) } : {}),
      ...(keepNext ? { keepNext } : {}),
      content: index === 0 ? fieldOf(writeIn, context) : nothing,
    };
  });
  if (!hasLabel) return lines;
  const style = inCell ? styleId.cellWriteInLabel : styleId.writeInLabel;
  return [{ style, ...above, content: textRun(writeIn.label) }, ...lines];
};
