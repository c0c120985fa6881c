import type { List, Paragraph, WriteIn } from '../model/document.ts';
import { palette, type TextStyle, typography } from '../model/house-style.ts';
import type { Tag } from '../model/layout.ts';
import { setAs } from '../text/set-as.ts';
import { flowList } from './flow-list.ts';
import { flowParagraph } from './flow-paragraph.ts';
import { flowWriteIn } from './flow-write-in.ts';
import type { LayoutContext } from './layout-context.ts';
import type { Flowable } from './piece.ts';
import { addTag } from './tag.ts';

/** How paragraphs and lists are set where they stand: in the body, in a call-out, in a cell. */
export interface TextSetting {
  readonly style: TextStyle;
  /** Style of opening paragraphs, where they may be larger. */
  readonly lead: TextStyle | null;
  readonly itemStyle: TextStyle;
  readonly listIndent: number;
  readonly afterList: number;
  readonly colour: string;
  readonly align: 'start' | 'end' | 'center';
  /** In a cell of a table, whose rows have rules of their own. */
  readonly isCell: boolean;
}

export const bodySetting = (): TextSetting => ({
  style: setAs('body'),
  lead: setAs('lead'),
  itemStyle: setAs('listItem'),
  listIndent: typography.listIndent,
  afterList: typography.afterList,
  colour: palette.ink,
  align: 'start',
  isCell: false,
});

/** Sets what may stand anywhere: a paragraph, a list or room to write. */
export function flowBlock(
  block: Paragraph | List | WriteIn,
  parent: Tag,
  setting: TextSetting,
  context: LayoutContext,
): Flowable {
  switch (block.kind) {
    case 'paragraph':
      return flowParagraph(block, addTag(parent, 'P'), setting, context);
    case 'list':
      return flowList(block, parent, setting, context);
    case 'write-in':
      return flowWriteIn(block, parent, setting);
  }
}
