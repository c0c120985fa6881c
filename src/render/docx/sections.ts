import { type ISectionOptions, SectionType } from 'docx';
import type { Document, Block as DocumentBlock, Section } from '../../model/document.ts';
import { type FlowBlock, renderBlocks } from './block/render-blocks.ts';
import { renderContents } from './contents.ts';
import { renderCover } from './cover.ts';
import { pageProperties, textArea } from './page-size.ts';
import { type Block, blockXml, paragraphXml } from './paragraph.ts';
import type { RenderContext } from './render-context.ts';
import { coverFooter, coverHeader, pageFooter, pageHeader } from './running.ts';
import { styleId } from './style-id.ts';
import { element, joined, nothing, type Xml } from './xml.ts';

type Orientation = Section['orientation'];

/** A section of Word: how its pages are, and what is on them, made when it is asked for. */
interface WordSection {
  readonly isCover?: true;
  readonly orientation: Orientation;
  readonly blocks: () => readonly Block[];
}

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

const frame = (orientation: Orientation, { page }: Document, withRunning: object): ISectionOptions => ({
  properties: { type: SectionType.NEXT_PAGE, page: pageProperties(orientation, page) },
  ...withRunning,
  children: [],
});

/** Pages, header and footer of the sections, without text: what docx writes of them. */
const framesOf = (sections: readonly WordSection[], context: RenderContext): ISectionOptions[] =>
  sections.map(({ orientation, isCover }, index) => {
    if (isCover) {
      const running = { headers: { default: coverHeader(context) }, footers: { default: coverFooter() } };
      return frame(orientation, context.document, running);
    }
    // Without its own, a section has the header and footer of the one before.
    const before = sections[index - 1];
    const same = before !== undefined && !before.isCover && before.orientation === orientation;
    const running = {
      headers: { default: pageHeader(orientation, context) },
      footers: { default: pageFooter(orientation, context) },
    };
    return frame(orientation, context.document, same ? {} : running);
  });

/** Stands where docx's properties of a section belong. */
const mark = element('w:sectPr');

/** The properties of a section stand in its last paragraph, those of the last section after everything. */
const sectionXml = (blocks: readonly Block[], isLast: boolean): Xml => {
  const end = blocks.at(-1);
  const endsInParagraph = end !== undefined && !('xml' in end);
  const before = (endsInParagraph ? blocks.slice(0, -1) : blocks).map(blockXml);
  const closing = endsInParagraph ? end : { style: styleId.spacer, content: nothing };
  return joined([...before, isLast ? joined([paragraphXml(closing), mark]) : paragraphXml(closing, mark)]);
};

/**
 * The sections of a document: cover, contents, and one for every run of pages of one orientation.
 *
 * @returns their frames, and the XML of each as UTF-8: as text, with what it was joined from, it would fill ten times the room
 */
export const renderSections = (
  document: Document,
  context: RenderContext,
): { readonly frames: ISectionOptions[]; readonly body: readonly Buffer[] } => {
  const { cover } = document;
  const contents = renderContents(document.contents, context);
  const sections: WordSection[] = [
    ...(cover
      ? [{ orientation: 'portrait', isCover: true, blocks: () => renderCover(cover, document, context) } as const]
      : []),
    ...(contents.length > 0 ? [{ orientation: 'portrait' as const, blocks: () => contents }] : []),
    ...runsOf(context.numbers.body).map(({ orientation, blocks }) => ({
      orientation,
      blocks: () => renderBlocks(blocks, { ...context, ...textArea(document.page)[orientation] }),
    })),
  ];
  const body = sections.map(({ blocks }, index) => Buffer.from(sectionXml(blocks(), index === sections.length - 1)));
  return { frames: framesOf(sections, context), body };
};
