import { type TextStyle, typography } from '../../../model/house-style.ts';
import type { FlowBlock } from './render-blocks.ts';

/** Distances in points that a block gets beyond what its styles say. */
export interface OuterSpace {
  readonly before?: number;
  readonly after?: number;
}

/**
 * The border that makes the filled edge of a call-out above and below, in points. Word adds it to the height, also where
 * a page begins or ends; our layout lets the fill run into the margin there. So it is thinner than in the PDF: hardly a
 * call-out falls on another page.
 */
export const calloutBorder = { points: 0.25, space: 1 };

/** What the filled edge takes above or below, in points. */
export const filledEdge = calloutBorder.points + calloutBorder.space;

/** Around a call-out where the distances in styles do. */
export const aroundCallout = {
  before: typography.calloutBefore - filledEdge,
  after: typography.calloutAfter - filledEdge,
};

type Distances = Pick<TextStyle, 'before' | 'after'>;

/** Space around a block as our layout has it, in points. */
const ownSpace = (block: FlowBlock): Distances => {
  switch (block.kind) {
    case 'heading':
      return block.runsOn
        ? { ...typography.heading1, before: typography.runningHeading }
        : typography[`heading${block.level}`];
    case 'paragraph':
      return block.style === 'lead' ? typography.lead : typography.body;
    case 'list':
      return { before: typography.listItem.before, after: typography.afterList };
    case 'table':
      return {
        before: block.caption === null ? typography.body.after : typography.caption.before,
        after: typography.afterTable,
      };
    case 'figure':
      return { before: typography.body.after, after: typography.afterFigure };
    case 'callout':
      return { before: typography.calloutBefore, after: typography.calloutAfter };
    case 'write-in':
      return { before: 0, after: typography.afterWriteIn };
  }
};

const startsPage = (block: FlowBlock): boolean => block.kind === 'heading' && block.level === 1 && !block.runsOn;

/**
 * What must stand between two blocks where the larger of the distances in their styles is not right: Word gives a table
 * none, and adds the filled edge of a call-out to them. `null` where the styles do.
 */
const spaceBetween = (above: FlowBlock | undefined, below: FlowBlock | undefined): number | null => {
  if (above === undefined || below === undefined || startsPage(below)) return null;
  const isOdd = [above, below].some(({ kind }) => kind === 'table' || kind === 'callout');
  if (!isOdd) return null;
  const wanted = Math.max(ownSpace(above).after, ownSpace(below).before);
  // Neighbouring call-outs share one box.
  const edges = above.kind === below.kind ? 0 : [above, below].filter(({ kind }) => kind === 'callout').length;
  return wanted - edges * filledEdge;
};

/**
 * Space around each of the blocks of a section; the first stands at the top of a page, where Word would keep its space;
 * after room to write that ends it comes a paragraph that must not fall on a new page.
 */
export const spaceAround = (blocks: readonly FlowBlock[], index: number): OuterSpace => {
  const above = index === 0 ? 0 : spaceBetween(blocks[index - 1], blocks[index]);
  const isLastField = index === blocks.length - 1 && blocks[index]?.kind === 'write-in';
  const below = isLastField ? 0 : spaceBetween(blocks[index], blocks[index + 1]);
  return { ...(above === null ? {} : { before: above }), ...(below === null ? {} : { after: below }) };
};
