import type { Block as DocumentBlock } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import { keepsWithNext } from '../../../text/keeps-with-next.ts';
import type { Block } from '../paragraph.ts';
import { spacerHeight } from '../paragraph-styles.ts';
import type { RenderContext } from '../render-context.ts';
import { styleId } from '../style-id.ts';
import { nothing } from '../xml.ts';
import { renderCallout } from './render-callout.ts';
import { renderFigure } from './render-figure.ts';
import { renderHeading } from './render-heading.ts';
import { renderList } from './render-list.ts';
import { renderParagraph } from './render-paragraph.ts';
import { renderTable } from './render-table.ts';
import { renderWriteIn } from './render-write-in.ts';
import { type OuterSpace, spaceAround } from './space-around.ts';

/** A block that stands on a page; sections, which turn or begin pages, are taken apart before. */
export type FlowBlock = Exclude<DocumentBlock, { kind: 'section' }>;

/** All lines of a paragraph that stays with what follows it stay together, too. */
const kept = { keepNext: true, keepLines: true };

const renderBlock = (block: FlowBlock, context: RenderContext, outer: OuterSpace, keeps: boolean): Block[] => {
  switch (block.kind) {
    case 'heading':
      return [renderHeading(block, context, outer)];
    case 'paragraph':
      return [renderParagraph(block, context, { ...outer, ...(keeps ? kept : {}) })];
    case 'list': {
      const { before, after = typography.afterList } = outer;
      return renderList(block, context, { first: before === undefined ? {} : { before }, last: { after } });
    }
    case 'table':
      return renderTable(block, context, outer);
    case 'figure':
      return renderFigure(block, context, outer);
    case 'callout':
      return renderCallout(block, context, outer);
    case 'write-in':
      return renderWriteIn(block, context, outer);
  }
};

/** A paragraph that takes hardly any room. */
const spacer = (before: number): Block => ({ style: styleId.spacer, before, content: nothing });

/**
 * What must follow a block: Word makes one table of two that touch, and ends a section in a paragraph. LibreOffice loses
 * a field to type in that ends a section.
 */
const spacerAfter = (block: FlowBlock, next: FlowBlock | undefined, after: number | undefined): Block[] => {
  const endsOddly = next === undefined && (block.kind === 'table' || block.kind === 'write-in');
  if (endsOddly) return [spacer(0)];
  const touches = block.kind === 'table' && next?.kind === 'table' && next.caption === null;
  return touches ? [spacer((after ?? spacerHeight) - spacerHeight)] : [];
};

/** Blocks as the paragraphs and tables of one Word section, in reading order; they keep together as in our layout. */
export const renderBlocks = (blocks: readonly FlowBlock[], context: RenderContext): Block[] =>
  blocks.flatMap((block, index) => {
    const outer = spaceAround(blocks, index);
    const rendered = renderBlock(block, context, outer, keepsWithNext(blocks, index));
    return [...rendered, ...spacerAfter(block, blocks[index + 1], outer.after)];
  });
