import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Layout, Leaf } from '../../src/model/layout.ts';
import { anyDocument, marksOf } from '../fixtures/any-document.ts';
import { leavesOf, placedLines, readingOrder, tagsOf } from './placed-lines.ts';

const runs = { numRuns: 40 };
const slack = 0.05;

/** Pages on which a leaf stands, with the number of its lines there. */
function linesPerPage(layout: Layout, leaves: readonly Leaf[]): number[] {
  return layout.pages
    .map(
      (page) =>
        new Set(placedLines(page).flatMap(({ leaf, baseline }) => (leaf && leaves.includes(leaf) ? baseline : [])))
          .size,
    )
    .filter((count) => count > 0);
}

describe('the layout of any document', () => {
  it('loses nothing, doubles nothing, and keeps the reading order', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const layout = layoutDocument(document);
        const contents = tagsOf(layout.structure, 'TOC').flatMap(leavesOf);
        const read = readingOrder({
          ...layout,
          pages: layout.pages.map((page) => ({
            ...page,
            things: page.things.map((thing) =>
              thing.kind === 'line'
                ? { ...thing, runs: thing.runs.filter(({ leaf }) => !leaf || !contents.includes(leaf)) }
                : thing,
            ),
          })),
        });
        expect(read.match(/<\d+>/g) ?? []).toEqual(marksOf(document));
      }),
      runs,
    );
  });

  it('puts nothing outside the area for text, and no line over another', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const page of layoutDocument(document).pages) {
          const right = page.width - document.page.marginSide;
          const lines = placedLines(page).filter(({ leaf }) => leaf);
          for (const line of lines) {
            expect(line.left).toBeGreaterThanOrEqual(document.page.marginSide - slack);
            expect(line.right).toBeLessThanOrEqual(right + slack);
            expect(line.baseline).toBeGreaterThan(document.page.marginTop);
            expect(line.baseline).toBeLessThan(page.height - document.page.marginBottom + slack);
          }
          const sorted = lines.toSorted((a, b) => a.baseline - b.baseline);
          sorted.forEach((line, index) => {
            for (const other of sorted.slice(index + 1)) {
              if (other.baseline - line.baseline >= Math.min(line.size, other.size) * 0.75) break;
              expect(
                line.right <= other.left + slack || other.right <= line.left + slack,
                `${line.text} over ${other.text}`,
              ).toBe(true);
            }
          });
          for (const thing of page.things) {
            if (thing.kind !== 'picture') continue;
            expect(thing.x + thing.width).toBeLessThanOrEqual(right + slack);
            expect(thing.y + thing.height).toBeLessThanOrEqual(page.height - document.page.marginBottom + slack);
          }
        }
      }),
      runs,
    );
  });

  it('leaves no heading at the foot of a page', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const layout = layoutDocument(document);
        document.body.forEach((block, index) => {
          const next = document.body[index + 1];
          if (block.kind !== 'heading' || next?.kind !== 'paragraph' || next.children[0]?.kind !== 'text') return;
          const page = layout.pages[layout.anchors.get(block.id)!.page - 1]!;
          const mark = /<\d+>/.exec(next.children[0].text)![0];
          expect(
            placedLines(page).some(({ text }) => text.includes(mark)),
            `${block.id} and ${mark}`,
          ).toBe(true);
        });
      }),
      runs,
    );
  });

  it('leaves no single line of a paragraph on a page', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const layout = layoutDocument(document);
        for (const tag of layout.structure.children) {
          if (tag.kind !== 'tag' || tag.role !== 'P') continue;
          const own = leavesOf(tag).filter((leaf) => !tagsOf(tag, 'Note').flatMap(leavesOf).includes(leaf));
          const counts = linesPerPage(layout, own);
          if (counts.length > 1) expect(Math.min(...counts)).toBeGreaterThan(1);
        }
      }),
      runs,
    );
  });
});
