import type { Block, Document, Section } from '../model/document.ts';
import type { Tag } from '../model/layout.ts';
import { introduces } from '../text/introduces.ts';
import { bodySetting, flowBlock } from './flow-block.ts';
import { flowCallout } from './flow-callout.ts';
import { flowFigure } from './flow-figure.ts';
import { flowHeading } from './flow-heading.ts';
import { flowNote } from './flow-note.ts';
import { flowTable } from './flow-table.ts';
import type { LayoutContext } from './layout-context.ts';
import { type PageArea, pageArea } from './page-area.ts';
import type { Flow } from './paginate.ts';
import type { Piece } from './piece.ts';

type Content = Exclude<Block, Section>;

/** A block that has been set: its pieces and its part of the logical structure. */
export interface SetBlock {
  readonly pieces: readonly Piece[];
  readonly structure: Tag;
}

/** Sets the body: one flow per run of pages of one orientation, one per section. `setBlock` may reuse earlier results. */
export function flowBody(
  document: Document,
  root: Tag,
  setBlock: (block: Content, area: PageArea) => SetBlock,
): Flow[] {
  const flows: Flow[] = [];
  let pieces: Piece[] = [];
  const portrait = pageArea('portrait');
  const add = (block: Content, next: Block | undefined, area: PageArea) => {
    const set = setBlock(block, area);
    root.children.push(...set.structure.children);
    pieces.push(...set.pieces);
    const last = pieces.at(-1);
    if (last && introduces(block, next)) pieces[pieces.length - 1] = { ...last, keepWithNext: true };
  };
  const endFlow = (area: PageArea) => {
    flows.push({ area, pieces });
    pieces = [];
  };
  const walk = (blocks: readonly Block[], area: PageArea) => {
    blocks.forEach((block, index) => {
      if (block.kind !== 'section') {
        add(block, blocks[index + 1], area);
        return;
      }
      endFlow(area);
      const inner = pageArea(block.orientation);
      walk(block.children, inner);
      endFlow(inner);
    });
  };
  walk(document.body, portrait);
  endFlow(portrait);
  return flows.filter((flow) => flow.pieces.length > 0);
}

/** Sets one block for pages of an area. */
export function setBlock(block: Content, area: PageArea, shared: Omit<LayoutContext, 'note'>): SetBlock {
  const structure: Tag = { kind: 'tag', role: 'Document', attributes: {}, children: [] };
  const context: LayoutContext = {
    ...shared,
    note: (footnote, parent) => flowNote(footnote, parent, area.width, context),
  };
  return { pieces: pieces(block, structure, area, context), structure };
}

function pieces(block: Content, parent: Tag, area: PageArea, context: LayoutContext): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return flowHeading(block, parent, context).flow(area.width);
    case 'table':
      return flowTable(block, parent, area, context);
    case 'figure':
      return flowFigure(block, parent, area, context).flow(area.width);
    case 'callout':
      return flowCallout(block, parent, context).flow(area.width);
    default:
      return flowBlock(block, parent, bodySetting, context).flow(area.width);
  }
}
