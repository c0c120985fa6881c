import { palette, typography } from '../model/house-style.ts';
import type { Run, Tag } from '../model/layout.ts';
import { dateSlots } from '../text/date-slots.ts';
import { fontFace } from '../text/font-face.ts';
import { type Flowable, type PageDraft, piece } from './piece.ts';
import { addLeaf, addTag } from './tag.ts';

/** Widths to write a day, a month and a year on by hand, and what is between them; in points. */
const slotWidths = [36, 36, 56] as const;
const gap = 12;
const comfortable = slotWidths.reduce((sum, width) => sum + width, gap * (slotWidths.length - 1));
/** A day still fits its slot when written by hand; wide enough for what Word shows in an empty field, too. */
const narrowest = 96;

const hintSize = 7;
/** Of the rules, and of the words under them, from the top; the rest is room to write. */
const ruleAt = 15.5;
const hintBaseline = 22.5;

/** Three short rules with `dag`, `maand` and `jaar` under them. */
export function flowDate(parent: Tag): Flowable {
  const leaf = addLeaf(addTag(parent, 'P'));
  const draw = (left: number, top: number, width: number, page: PageDraft): void => {
    const scale = Math.min(1, width / comfortable);
    const runs: Run[] = [];
    let x = left;
    dateSlots.forEach(({ word }, index) => {
      const slot = slotWidths[index]! * scale;
      page.things.push(rule(x, top + ruleAt, slot));
      // a stroke where the pen would otherwise write one
      if (index > 0) page.things.push(rule(x - gap * scale * 0.7, top + ruleAt - 5, gap * scale * 0.4));
      const at = x + (slot - fontFace('regular').width(word, hintSize)) / 2;
      const text = index < dateSlots.length - 1 ? `${word} ` : word;
      runs.push({ x: at, text, face: 'regular', size: hintSize, colour: palette.quiet, rise: 0, leaf });
      x += slot + gap * scale;
    });
    page.things.push({ kind: 'line', baseline: top + hintBaseline, runs });
  };
  return {
    minimum: narrowest,
    natural: comfortable,
    bulk: comfortable,
    height: () => typography.writeInLine,
    flow: (width) => [
      piece({
        height: typography.writeInLine,
        after: typography.afterWriteIn,
        place: (x, y, page) => draw(x, y, width, page),
      }),
    ],
  };
}

const rule = (x: number, y: number, width: number) =>
  ({ kind: 'rule', x, y, width, thickness: typography.tableRule, colour: palette.quiet, dotted: false }) as const;
