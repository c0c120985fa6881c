import type { Heading } from '../model/document.ts';
import { palette, typography } from '../model/house-style.ts';
import type { Role, Tag } from '../model/layout.ts';
import { faceName } from '../text/face-name.ts';
import { headingIndent, headingLabel } from '../text/heading-indent.ts';
import { setAs } from '../text/set-as.ts';
import { flowText } from './flow-text.ts';
import { ink } from './ink.ts';
import type { LayoutContext } from './layout-context.ts';
import type { Flowable } from './piece.ts';
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
  return flowText(styleInlines(heading.children, style, palette.ink, tag, context), style, {
    indent: leaf ? headingIndent(heading, number) : 0,
    keepTogether: true,
    keepWithNext: true,
    startsPage: heading.level === 1 && !heading.runsOn,
    anchors: [heading.id],
    label: (x) => (leaf ? [{ ...ink(context.accent, leaf), x, text: label, face, size: style.size, leaf }] : []),
  });
}
