import type { Block, Section, Tab } from '../model/document.ts';
import type { Tag } from '../model/layout.ts';
import type { PageFormat } from '../model/page-format.ts';
import { keepsWithNext } from '../text/keeps-with-next.ts';
import { bodySetting, flowBlock } from './flow-block.ts';
import { flowCallout } from './flow-callout.ts';
import { flowFigure } from './flow-figure.ts';
import { flowHeading } from './flow-heading.ts';
import type { LayoutContext } from './layout-context.ts';
import { type PageArea, pageArea } from './page-area.ts';
import type { Flow } from './paginate.ts';
import type { Frame, Piece } from './piece.ts';

export type Content = Exclude<Block, Section>;

/** A block that has been set: its pieces and its part of the logical structure. */
export interface SetBlock {
  readonly pieces: readonly Piece[];
  readonly structure: Tag;
}

/** Thickness of the lines of a box. */
const boxLine = 1.1;

/** Sets the body: one flow per run of pages of one orientation, one per section. `setBlock` may reuse earlier results. */
export function flowBody(
  body: readonly Block[],
  page: PageFormat,
  root: Tag,
  setBlock: (block: Content, area: PageArea) => SetBlock,
): Flow[] {
  const flows: Flow[] = [];
  let pieces: Piece[] = [];
  let box: Frame | null = null;
  const portrait = pageArea(page, 'portrait');
  const endFlow = (area: PageArea, tab?: Tab) => {
    flows.push({ area, pieces, tab });
    pieces = [];
    box = null;
  };
  const walk = (blocks: readonly Block[], area: PageArea) => {
    blocks.forEach((block, index) => {
      if (block.kind === 'section') {
        endFlow(area);
        const inner = pageArea(page, block.orientation);
        walk(block.children, inner);
        endFlow(inner, block.tab);
        return;
      }
      if (page.boxLevel && block.kind === 'heading' && block.level <= page.boxLevel)
        box = block.level === page.boxLevel ? { kind: 'box', thickness: boxLine } : null;
      const set = setBlock(block, area);
      root.children.push(...set.structure.children);
      const keeps = block.kind === 'paragraph' && keepsWithNext(blocks, index);
      for (const item of set.pieces) {
        const boxed = box && !item.frame ? { ...item, frame: box } : item;
        pieces.push(keeps ? { ...boxed, keepWithNext: true } : boxed);
      }
    });
  };
  walk(body, portrait);
  endFlow(portrait);
  return flows.filter((flow) => flow.pieces.length > 0);
}

/** Sets a block that is no table. */
export function setBlock(block: Exclude<Content, { kind: 'table' }>, area: PageArea, context: LayoutContext): SetBlock {
  const structure: Tag = { kind: 'tag', role: 'Document', attributes: {}, children: [] };
  return { pieces: pieces(block, structure, area, context), structure };
}

function pieces(
  block: Exclude<Content, { kind: 'table' }>,
  parent: Tag,
  area: PageArea,
  context: LayoutContext,
): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return flowHeading(block, parent, context).flow(area.width);
    case 'figure':
      return flowFigure(block, parent, area, context).flow(area.width);
    case 'callout':
      return flowCallout(block, parent, context).flow(area.width);
    default:
      return flowBlock(block, parent, bodySetting(), context).flow(area.width);
  }
}
