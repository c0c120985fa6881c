import type { WriteIn } from '../model/document.ts';
import { palette, typography } from '../model/house-style.ts';
import type { Tag } from '../model/layout.ts';
import { faceName } from '../text/face-name.ts';
import type { TextSetting } from './flow-block.ts';
import { flowChoice } from './flow-choice.ts';
import { flowDate } from './flow-date.ts';
import { flowText, stack } from './flow-text.ts';
import { ink } from './ink.ts';
import { type Flowable, type PageDraft, piece } from './piece.ts';
import { addLeaf, addTag } from './tag.ts';

const lineHeight = typography.writeInLine;

/** Thickness of a frame to write in. */
const frame = typography.tableRule;

/** What to fill in by hand, below a label if there is one. */
export function flowWriteIn(writeIn: WriteIn, parent: Tag, setting: TextSetting): Flowable {
  if (writeIn.label === '') return flowRoom(writeIn, parent, setting);
  const style = { ...setting.style, bold: true, before: 0, after: 0 };
  const leaf = addLeaf(addTag(parent, 'P'));
  const text = { text: writeIn.label, face: faceName(style), size: style.size, tail: ink(setting.colour, leaf) };
  const keepWithNext = !('lines' in writeIn) || writeIn.lines > 0;
  const label = flowText([text], style, { keepWithNext });
  return stack([label, flowRoom(writeIn, parent, setting)]);
}

function flowRoom(writeIn: WriteIn, parent: Tag, setting: TextSetting): Flowable {
  switch (writeIn.look) {
    case 'date':
      return flowDate(parent);
    case 'choice':
      return flowChoice(writeIn, parent, setting);
    case 'box':
      return emptyLines(writeIn.lines, drawFrame);
    case 'lines':
      return emptyLines(writeIn.lines, drawRule(setting.isCell));
  }
}

/** Where one line of the room stands, in points, and whether it is the first or the last. */
interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function emptyLines(count: number, draw: (place: LinePlace, page: PageDraft) => void): Flowable {
  return {
    minimum: 40,
    natural: 120,
    bulk: 120 * count,
    height: () => lineHeight * count,
    flow: (width) =>
      Array.from({ length: count }, (_, index) => {
        const isLast = index === count - 1;
        return piece({
          height: lineHeight,
          after: isLast ? typography.afterWriteIn : 0,
          place: (x, y, page) => draw({ x, y, width, isFirst: index === 0, isLast }, page),
        });
      }),
  };
}

/** A rule under the line; in a cell the rule under the row serves as the last one. */
const drawRule =
  (isCell: boolean) =>
  ({ x, y, width, isLast }: LinePlace, page: PageDraft): void => {
    if (!isCell || !isLast) page.things.push(ruleAt(x, y + lineHeight - frame, width));
  };

/** The part of a frame that goes round this line, so that a frame may go on on the next page. */
function drawFrame({ x, y, width, isFirst, isLast }: LinePlace, page: PageDraft): void {
  if (isFirst) page.things.push(ruleAt(x, y, width));
  for (const side of [x, x + width - frame]) {
    const box = { x: side, y, width: frame, height: lineHeight, fill: palette.quiet, stroke: null, leaf: null };
    page.things.push({ kind: 'rect', ...box });
  }
  if (isLast) page.things.push(ruleAt(x, y + lineHeight - frame, width));
}

const ruleAt = (x: number, y: number, width: number) =>
  ({ kind: 'rule', x, y, width, thickness: frame, colour: palette.quiet, dotted: false }) as const;
