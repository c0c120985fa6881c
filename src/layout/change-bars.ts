import { palette } from '../model/house-style.ts';
import type { Placed } from '../model/layout.ts';
import type { PageArea } from './page-area.ts';
import type { PageDraft } from './piece.ts';

/** Left of the text, in points; and lines with less between them share a bar. */
const bar = { distance: 12, width: 2, joins: 8 };

/** A bar in the margin beside each group of lines in which something changed: decoration, as it says nothing by itself. */
export function changeBars(lines: PageDraft['changes'], area: PageArea): Placed[] {
  const spans = lines
    .map(({ baseline, size }) => ({ from: baseline - size * 0.85, to: baseline + size * 0.3 }))
    .sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from - last.to < bar.joins) last.to = Math.max(last.to, span.to);
    else joined.push(span);
  }
  return joined.map(({ from, to }) => ({
    kind: 'rect',
    x: area.left - bar.distance,
    y: from,
    width: bar.width,
    height: to - from,
    fill: palette.changeBar,
    stroke: null,
    leaf: null,
  }));
}
