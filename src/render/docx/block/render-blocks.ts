import type { Block as DocumentBlock } from '../../../model/document.ts';
import { typography } from '../../../model/house-style.ts';
import type { Block } from '../docx-adapter.ts';
import type { RenderContext } from '../render-context.ts';
import { twips } from '../twips.ts';
import { renderCallout } from './render-callout.ts';
import { renderFigure } from './render-figure.ts';
import { renderHeading } from './render-heading.ts';
import { renderList } from './render-list.ts';
import { renderParagraph } from './render-paragraph.ts';
import { renderTable } from './render-table.ts';
import { renderWriteIn } from './render-write-in.ts';

/** A block that stands on a page; sections, which turn or begin pages, are taken apart before. */
export type FlowBlock = Exclude<DocumentBlock, { kind: 'section' }>;

const afterList = { spacing: { after: twips(typography.afterList) } };

const renderBlock = (block: FlowBlock, context: RenderContext): Block[] => {
  switch (block.kind) {
    case 'heading':
      return [renderHeading(block, context)];
    case 'paragraph':
      return [renderParagraph(block, context)];
    case 'list':
      return renderList(block, context, { last: afterList });
    case 'table':
      return renderTable(block, context);
    case 'figure':
      return renderFigure(block, context);
    case 'callout':
      return renderCallout(block, context);
    case 'write-in':
      return renderWriteIn(block, context);
  }
};

/** Blocks as the paragraphs and tables of one Word section, in reading order. */
export const renderBlocks = (blocks: readonly FlowBlock[], context: RenderContext): Block[] =>
  blocks.flatMap((block, index) => renderBlock(block, { ...context, startsPage: index === 0 }));
