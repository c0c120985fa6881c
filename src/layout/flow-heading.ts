import type { Heading } from '../model/document.ts';
import { palette, type TextStyle, typography } from '../model/house-style.ts';
import type { Role, Tag } from '../model/layout.ts';
import { fontFace } from '../text/font-face.ts';
import { flowText } from './flow-text.ts';
import { ink } from './ink.ts';
import type { LayoutContext } from './layout-context.ts';
import type { Flowable } from './piece.ts';
import { faceName, styleInlines } from './style-inlines.ts';
import { addLeaf, addTag } from './tag.ts';

const styles: Record<Heading['level'], TextStyle> = {
  1: typography.heading1,
  2: typography.heading2,
  3: typography.heading3,
  4: typography.heading4,
};

/** Least distance between the number of a heading and its text. */
const numberGap = 8;
/** Between `Bijlage A` and the title. */
const annexGap = 14;

/** A heading: its number in the accent colour, its text on a common indent; level 1 starts a page. */
export function flowHeading(heading: Heading, parent: Tag, context: LayoutContext): Flowable {
  const style = styles[heading.level];
  const tag = addTag(parent, `H${heading.level}` satisfies Role);
  const target = context.numbering.targets.get(heading.id);
  const number = target?.number ?? '';
  const isAnnex = heading.numbering === 'annex' && heading.level === 1;
  const label = isAnnex ? `Bijlage ${number}` : number;
  const face = faceName(style);
  const width = fontFace(face).width(label, style.size);
  const indent = label === '' || isAnnex ? 0 : typography.headingIndent;
  const leaf = label === '' ? null : addLeaf(tag);
  return flowText(styleInlines(heading.children, style, palette.ink, tag, context), style, {
    indent,
    firstIndent: label === '' ? 0 : Math.max(0, width + (isAnnex ? annexGap : numberGap) - indent),
    keepTogether: true,
    keepWithNext: true,
    startsPage: heading.level === 1,
    anchors: [heading.id],
    label: (x) => (leaf ? [{ ...ink(context.accent, leaf), x, text: `${label} `, face, size: style.size, leaf }] : []),
  });
}
