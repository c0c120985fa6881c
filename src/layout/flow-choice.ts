import type { Choice } from '../model/document.ts';
import { typography } from '../model/house-style.ts';
import type { Tag } from '../model/layout.ts';
import { type ChoiceRows, choiceRows, optionIndent } from '../text/choice-rows.ts';
import { roomHeight } from '../text/room-height.ts';
import { checkbox } from './checkbox.ts';
import type { TextSetting } from './flow-block.ts';
import { flowText } from './flow-text.ts';
import { ink } from './ink.ts';
import { type Flowable, type Piece, piece } from './piece.ts';
import { addLeaf, addTag } from './tag.ts';

/** Above the first row of options and below the last, in points. */
const edge = (typography.writeInLine - typography.optionRow) / 2;

/** Wide enough for what Word shows in an empty field, in points. */
const narrowest = 84;

/** The options side by side, each behind an empty box to tick, in as many rows as they need, on one page. */
export function flowChoice({ options, ...choice }: Choice, parent: Tag, setting: TextSetting): Flowable {
  const { size } = setting.style;
  const list = addTag(parent, 'L', { listNumbering: 'None' });
  const items = options.map((option) => flowOption(option, list, setting));
  const natural = Math.max(narrowest, widthOfTwoRows(options, size));
  return {
    minimum: Math.max(narrowest, ...items.map(({ minimum }) => minimum)),
    natural,
    bulk: natural,
    height: (width) => roomHeight({ ...choice, options }, size, width),
    flow: (width) => rowPieces(items, choiceRows(options, size, width), width),
  };
}

/** So wide that the options take two rows at most, in points: a column of choices leaves the others room to write in. */
function widthOfTwoRows(options: readonly string[], size: number): number {
  const whole = choiceRows(options, size, Number.POSITIVE_INFINITY).width;
  for (let width = whole / 2; width < whole; width += 4) {
    const fit = choiceRows(options, size, width);
    if (fit.rows <= 2) return fit.width;
  }
  return whole;
}

function flowOption(option: string, list: Tag, setting: TextSetting): Flowable {
  const item = addTag(list, 'LI');
  const box = addLeaf(addTag(item, 'Lbl', { actualText: '☐' }));
  const leaf = addLeaf(addTag(item, 'LBody'));
  const style = { ...setting.style, line: typography.optionRow, before: 0, after: 0 };
  const { size } = style;
  return flowText([{ text: option, face: 'regular', size, tail: ink(setting.colour, leaf) }], style, {
    indent: optionIndent(size),
    label(x, _y, baseline, page) {
      page.things.push(checkbox(x, baseline, size, box));
      return [];
    },
  });
}

function rowPieces(items: readonly Flowable[], { places, rows }: ChoiceRows, width: number): Piece[] {
  const lines = items.flatMap((item, index) => {
    const { row, x } = places[index]!;
    return item.flow(width - x).map((line, further) => ({ line, row: row + further, x }));
  });
  return Array.from({ length: rows }, (_, row) => {
    const isFirst = row === 0;
    const isLast = row === rows - 1;
    const above = isFirst ? edge : 0;
    return piece({
      height: above + typography.optionRow + (isLast ? edge : 0),
      after: isLast ? typography.afterWriteIn : 0,
      keepWithNext: !isLast,
      place(x, y, page) {
        for (const one of lines) if (one.row === row) one.line.place(x + one.x, y + above, page);
      },
    });
  });
}
