import { type ISectionOptions, SectionType } from 'docx';
import type { Document, Block as DocumentBlock, Section } from '../../model/document.ts';
import { type FlowBlock, renderBlocks } from './block/render-blocks.ts';
import { renderContents } from './contents.ts';
import { renderCover } from './cover.ts';
import type { Block } from './docx-adapter.ts';
import { pageProperties, textArea } from './page-size.ts';
import type { RenderContext } from './render-context.ts';
import { coverFooter, coverHeader, pageFooter, pageHeader } from './running.ts';

type Orientation = Section['orientation'];

/** Blocks that share pages: the blocks between sections, or those of one section. */
interface Run {
  readonly orientation: Orientation;
  readonly blocks: FlowBlock[];
}

const runsOf = (body: readonly DocumentBlock[], orientation: Orientation = 'portrait'): Run[] => {
  const runs: Run[] = [{ orientation, blocks: [] }];
  for (const block of body) {
    if (block.kind === 'section') {
      runs.push(...runsOf(block.children, block.orientation), { orientation, blocks: [] });
    } else {
      runs.at(-1)?.blocks.push(block);
    }
  }
  return runs.filter(({ blocks }) => blocks.length > 0);
};

const section = (orientation: Orientation, children: readonly Block[], withRunning: object): ISectionOptions => ({
  properties: { type: SectionType.NEXT_PAGE, page: pageProperties(orientation) },
  ...withRunning,
  children,
});

/** The Word sections of a document: cover, contents, and one for every run of pages of one orientation. */
export const renderSections = (document: Document, context: RenderContext): ISectionOptions[] => {
  const cover = section('portrait', renderCover(document, context), {
    headers: { default: coverHeader(context) },
    footers: { default: coverFooter() },
  });
  const contents = renderContents(document.contents, context);
  const pages: { orientation: Orientation; children: Block[] }[] = [
    ...(contents.length > 0 ? [{ orientation: 'portrait' as const, children: contents }] : []),
    ...runsOf(context.numbers.body).map(({ orientation, blocks }) => ({
      orientation,
      children: renderBlocks(blocks, { ...context, ...textArea[orientation] }),
    })),
  ];
  return [
    cover,
    ...pages.map(({ orientation, children }, index) => {
      // Without its own, a section has the header and footer of the one before.
      const same = index > 0 && pages[index - 1]?.orientation === orientation;
      const running = {
        headers: { default: pageHeader(orientation, context) },
        footers: { default: pageFooter(orientation, context) },
      };
      return section(orientation, children, same ? {} : running);
    }),
  ];
};
