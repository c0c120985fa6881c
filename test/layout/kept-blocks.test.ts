import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SetBlocks } from '../../src/layout/body-setter.ts';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Block, Document, Section, Table } from '../../src/model/document.ts';
import { PackedParts } from '../../src/render/pdf/packed-parts.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { anyDocument } from '../fixtures/any-document.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';

/** The document without some of its blocks, which gives others their numbers, sisters and pages. */
function without(document: Document, test: (index: number) => boolean): Document {
  let index = 0;
  const keep = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block): Block[] => {
      if (block.kind !== 'section') return test(index++) ? [] : [block];
      const section: Section = { ...block, children: keep(block.children) };
      return section.children.length > 0 ? [section] : [];
    });
  return { ...document, body: keep(document.body) };
}

it('a document that shares blocks with earlier ones is set as if there had been none', () => {
  fc.assert(
    fc.property(
      anyDocument,
      fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 3 }),
      (document, gaps) => {
        const kept = new SetBlocks();
        for (const gap of [0, ...gaps, 0]) {
          const variant = gap === 0 ? document : without(document, (index) => index % gap === 1);
          const { pages, structure } = layoutDocument(variant, kept);
          const fresh = layoutDocument(variant);
          expect(pages).toEqual(fresh.pages);
          expect(structure).toEqual(fresh.structure);
        }
      },
    ),
    { numRuns: 10 },
  );
});

it('a table whose sister is gone gets the widths that it has alone', () => {
  const text = (words: string) => ({ kind: 'text' as const, text: words });
  const cell = (words: string, header: 'column' | null = null) => ({
    header,
    colspan: 1,
    rowspan: 1,
    align: 'start' as const,
    children: [{ kind: 'paragraph' as const, style: 'body' as const, children: [text(words)] }],
  });
  const table = (id: string, one: string, other: string): Table => ({
    kind: 'table',
    id,
    caption: null,
    head: [{ cells: [cell('Wat', 'column'), cell('Hoe', 'column')] }],
    body: [{ cells: [cell(one), cell(other)] }],
  });
  const [first, second] = [table('a', 'kort', 'ook kort'), table('b', 'een tekst die wat langer is', 'kort')];
  const kept = new SetBlocks();
  const widths = (body: readonly Block[], before?: SetBlocks) =>
    layoutDocument({ ...sampleDocument, body }, before).columnWidths.get(first);
  widths([first, second], kept);
  expect(widths([first], kept)).toEqual(widths([first]));
  expect(widths([first, second], kept)).toEqual(widths([first, second]));
  expect(widths([first, second])).not.toEqual(widths([first]));
});

it('a PDF made after others of the same document has the bytes of a first one', async () => {
  const [kept, packed] = [new SetBlocks(), new PackedParts()];
  for (const gap of [0, 3, 0, 2]) {
    const variant = gap === 0 ? sampleDocument : without(sampleDocument, (index) => index % gap === 1);
    const again = await renderPdf(variant, layoutDocument(variant, kept), [], packed);
    expect(Buffer.from(again).equals(await renderPdf(variant, layoutDocument(variant)))).toBe(true);
  }
});
