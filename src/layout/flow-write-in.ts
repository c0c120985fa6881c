import type { WriteIn } from '../model/document.ts';
import { palette, typography } from '../model/house-style.ts';
import type { Tag } from '../model/layout.ts';
import type { TextSetting } from './flow-block.ts';
import { flowText, stack } from './flow-text.ts';
import { ink } from './ink.ts';
import { type Flowable, piece } from './piece.ts';
import { faceName } from './style-inlines.ts';
import { addLeaf, addTag } from './tag.ts';

/** Height of a line to write on, in points: 8.5 mm. */
const lineHeight = 24;

/** Empty lines to write on by hand, below a label if there is one. */
export function flowWriteIn(writeIn: WriteIn, parent: Tag, setting: TextSetting): Flowable {
  const lines = emptyLines(writeIn.lines, setting.isCell);
  if (writeIn.label === '') return lines;
  const style = { ...setting.style, bold: true, before: 0, after: 0 };
  const leaf = addLeaf(addTag(parent, 'P'));
  const text = { text: writeIn.label, face: faceName(style), size: style.size, tail: ink(setting.colour, leaf) };
  const label = flowText([text], style, { keepWithNext: writeIn.lines > 0 });
  return stack([label, lines]);
}

/** In a cell the rule under the row serves as the last line to write on. */
function emptyLines(count: number, isCell: boolean): Flowable {
  return {
    minimum: 40,
    natural: 120,
    bulk: 120 * count,
    height: () => lineHeight * count,
    flow: (width) =>
      Array.from({ length: count }, (_, index) =>
        piece({
          height: lineHeight,
          after: index === count - 1 ? typography.body.after + 3 : 0,
          place(x, y, page) {
            if (isCell && index === count - 1) return;
            const rule = { x, y: y + lineHeight - typography.tableRule, width, thickness: typography.tableRule };
            page.things.push({ kind: 'rule', ...rule, colour: palette.quiet, dotted: false });
          },
        }),
      ),
  };
}
