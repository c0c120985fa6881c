import type { Heading } from '../model/document.ts';
import { palette, typography } from '../model/house-style.ts';
import type { Role, Tag } from '../model/layout.ts';
import { faceName } from '../text/face-name.ts';
import { headingIndent, headingLabel } from '../text/heading-indent.ts';
import { setAs } from '../text/set-as.ts';
import { flowText } from './flow-text.ts';
import { ink } from './ink.ts';
import type { LayoutContext } from './layout-context.ts';
import type { Flowable, Piece } from './piece.ts';
import { styleInlines } from './style-inlines.ts';
import { addLeaf, addTag } from './tag.ts';

/** A heading: its number in the accent colour, all lines of its text on one indent; level 1 starts a page, unless it runs on. */
export function flowHeading(heading: Heading, parent: Tag, context: LayoutContext): Flowable {
  const own = setAs(`heading${heading.level}`);
  const style = heading.runsOn ? { ...own, before: Math.max(own.before, typography.runningHeading) } : own;
  const tag = addTag(parent, `H${heading.level}` satisfies Role);
  const number = context.numbering.targets.get(heading.id)?.number ?? '';
  const face = faceName(style);
  const leaf = number === '' ? null : addLeaf(tag);
  const label = `${headingLabel(heading, number)} `;
  const isBar = heading.level === context.boxLevel;
  const colour = isBar ? palette.onBar : palette.ink;
  const text = flowText(styleInlines(heading.children, style, colour, tag, context), style, {
    indent: leaf ? headingIndent(heading, number) : 0,
    keepTogether: true,
    keepWithNext: true,
    startsPage: heading.level === 1 && !heading.runsOn,
    anchors: [heading.id],
    label: (x) => (leaf ? [{ ...ink(context.accent, leaf), x, text: label, face, size: style.size, leaf }] : []),
  });
  return isBar ? { ...text, flow: (width) => text.flow(width).map((line) => onBar(line, width)) } : text;
}

/** A line on a dark bar, as wide as the box that stands below it. */
function onBar(line: Piece, width: number): Piece {
  const { horizontal, vertical } = typography.boxPadding;
  return {
    ...line,
    place(x, y, page) {
      page.things.push({
        kind: 'rect',
        x: x - horizontal,
        y: y - vertical,
        width: width + 2 * horizontal,
        height: line.height + vertical,
        fill: palette.ink,
        stroke: null,
        leaf: null,
      });
      line.place(x, y, page);
    },
  };
}
