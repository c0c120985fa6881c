import { expect, it } from 'vitest';
import { SetBlocks } from '../../../src/layout/body-setter.ts';
import { layoutDocument } from '../../../src/layout/layout-document.ts';
import type { Block, Document, Figure } from '../../../src/model/document.ts';
import { PackedParts } from '../../../src/render/pdf/packed-parts.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { documentOf, linesOf } from '../../fixtures/document-of.ts';
import { samplePng } from '../../fixtures/sample-png.ts';
import { h, p, see } from '../../fixtures/tree-notation.ts';

/** Each chapter begins a page. */
const chapters = (...bodies: Block[][]): Document =>
  documentOf(...bodies.flatMap((body, index) => [heads[index] as Block, ...body]));
const heads = ['een', 'twee', 'drie'].map((id) => h(1, id, `Kop ${id}`));

const figure = (id: string, width: number): Figure => ({
  kind: 'figure',
  id,
  // A caption has a number, which another figure would change.
  caption: [],
  alt: `Een vlak van ${width}.`,
  content: { kind: 'image', image: { ...samplePng(width, 10), format: 'png', width, height: 10 } },
});

/** Several pages, so that page numbers have two digits: what refers to them is set once. */
const long = linesOf(500);
const longer = linesOf(600);
const here = p('Hier.');
const points = p('Zie ', see('drie'), '.');
const rare = p('Een naam met een ő.');
const picture = figure('vast', 20);

/** A page that stays, and what changes round it. */
const changes: Record<string, readonly [Document, Document]> = {
  'the page number that it prints': [chapters([points], [long], [here]), chapters([points], [longer], [here])],
  'rare letters of an earlier page': [
    chapters([p('Gewoon.')], [rare], [here]),
    chapters([p('Met een ű.')], [rare], [here]),
  ],
  'pictures of an earlier page': [
    chapters([p('Gewoon.')], [picture], [here]),
    chapters([figure('nieuw', 30)], [picture], [here]),
  ],
  'the running texts': [
    chapters([points], [here]),
    {
      ...chapters([points], [here]),
      running: { headerLeft: 'Plan', headerRight: '2.0', footerLeft: 'kenmerk ffff' },
    },
  ],
};

it.each(Object.entries(changes))('a page that stays follows %s', async (_, variants) => {
  const [kept, packed] = [new SetBlocks(), new PackedParts()];
  for (const variant of variants) {
    const layout = layoutDocument(variant, kept);
    expect(layout.pages).toEqual(layoutDocument(variant).pages);
    const again = await renderPdf(variant, layout, [], packed);
    expect(Buffer.from(again).equals(await renderPdf(variant, layoutDocument(variant)))).toBe(true);
  }
});

it('a page that stays is not drawn again, and its text is not written again', async () => {
  const [before, after] = changes['the running texts'] as (typeof changes)[string];
  const [kept, packed] = [new SetBlocks(), new PackedParts()];
  const first = layoutDocument(before, kept);
  await renderPdf(before, first, [], packed);
  const second = layoutDocument(after, kept);
  const last = (layout: typeof first) => layout.pages.at(-1)?.things;
  expect(last(second)).toBe(last(first));
  expect(packed.bodies.get(last(second) ?? [])?.operators).toContain('Tj');
});
