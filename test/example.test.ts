import { beforeAll, describe, expect, it } from 'vitest';
import { bouwsteenIds, isBouwsteenId } from '../blocks/bouwstenen.ts';
import { composeAll } from '../src/build.ts';
import { layoutDocument } from '../src/layout/layout-document.ts';
import type { Block, Cell, Document, Inline } from '../src/model/document.ts';
import { typography } from '../src/model/house-style.ts';
import type { Layout, Page } from '../src/model/layout.ts';
import { exampleFolder, templatesFolder } from './fixtures/example.ts';

let documents: { document: Document; layout: Layout }[];
beforeAll(() => {
  documents = composeAll(exampleFolder, templatesFolder).documents.map((document) => ({
    document,
    layout: layoutDocument(document),
  }));
});

/** Every paragraph, heading, caption and footnote of a document as plain text. */
function textsOf(blocks: readonly (Block | Cell['children'][number])[]): string[] {
  const plain = (nodes: readonly Inline[]): string =>
    nodes.map((node) => (node.kind === 'text' ? node.text : 'children' in node ? plain(node.children) : ' ')).join('');
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => textsOf(item.children));
    if (block.kind === 'section' || block.kind === 'callout') return textsOf(block.children);
    if (block.kind === 'table')
      return [...block.head, ...block.body].flatMap((row) => row.cells.flatMap((cell) => textsOf(cell.children)));
    return block.kind === 'heading' || block.kind === 'paragraph' ? [plain(block.children)] : [];
  });
}

/** How far down the text of a page goes, as a share of the room for text. */
function fullness(page: Page): number {
  const lowest = Math.max(
    0,
    ...page.things.map((item) => {
      if (item.kind === 'line') return item.runs.some((run) => run.leaf !== null) ? item.baseline : 0;
      return item.kind === 'picture' ? item.y + item.height : 0;
    }),
  );
  const { marginTop, marginBottom } = typography.page;
  return (lowest - marginTop) / (page.height - marginTop - marginBottom);
}

describe('the crisis plan of the example', () => {
  it('says nothing twice: no sentence of eight words or more returns', () => {
    const plan = documents.find((one) => one.document.id === 'crisisplan')!.document;
    const sentences = textsOf(plan.body)
      .flatMap((text) => text.split(/(?<=[.!?])\s+/))
      .map((sentence) => sentence.trim().toLowerCase())
      // A line of the contact list is no sentence.
      .filter((sentence) => sentence.split(/\s+/).length >= 8 && !/\d\u00a0\d/.test(sentence));
    expect(sentences.length).toBeGreaterThan(500);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) < index)).toEqual([]);
  });

  it('has all 22 building blocks, in an order that begins with what a crisis is', () => {
    const plan = documents.find((one) => one.document.id === 'crisisplan')!.document;
    const ids = plan.body.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.id] : []));
    expect(ids.filter((id) => isBouwsteenId(id)).sort()).toEqual([...bouwsteenIds].sort());
  });
});

describe('the pages of the example', () => {
  it('are at least 40 % full, except the last of a chapter', () => {
    const empty = documents.flatMap(({ document, layout }) => {
      const starts = new Set(layout.contents.filter((entry) => entry.level === 1).map((entry) => entry.page));
      const firstBodyPage = Math.min(...starts);
      return layout.pages.flatMap((page, index) => {
        const number = index + 1;
        const endsChapter = starts.has(number + 1) || number === layout.pageCount;
        return number >= firstBodyPage && !endsChapter && fullness(page) < 0.4
          ? [`${document.id} p. ${number}: ${Math.round(fullness(page) * 100)} %`]
          : [];
      });
    });
    expect(empty).toEqual([]);
  });
});
