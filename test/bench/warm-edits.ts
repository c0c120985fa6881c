import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { SetBlocks } from '../../src/layout/body-setter.ts';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Block, Document } from '../../src/model/document.ts';
import { PackedParts } from '../../src/render/pdf/packed-parts.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { median } from './comparison.ts';

/** Seconds from tree to bytes in one process. */
export interface Edits {
  readonly pages: number;
  /** With nothing kept. */
  readonly whole: number;
  /** As `paraat watch` does it: what did not change stays as it was set and packed. */
  readonly edited: number;
  readonly unchanged: number;
}

const runs = 3;

// A process that makes the PDF of a tree, and then again and again: after an edit, and after none.
const [document] = deserialize(readFileSync(process.argv[2]!)) as [Document];
const blocks = new SetBlocks();
const packed = new PackedParts();
let pages = 0;

async function secondsFor(one: Document, kept?: SetBlocks, parts?: PackedParts): Promise<number> {
  const started = performance.now();
  const layout = layoutDocument(one, kept);
  await renderPdf(one, layout, [], parts);
  pages = layout.pageCount;
  return (performance.now() - started) / 1000;
}

/** Another word in a paragraph halfway, and another fingerprint at the foot of every page. */
function withEdit(turn: number): Document {
  const halfway = document.body.findIndex(
    (block, index) => index >= document.body.length / 2 && block.kind === 'paragraph',
  );
  const edit = (block: Block): Block =>
    block.kind === 'paragraph'
      ? { ...block, children: [...block.children, { kind: 'text', text: ` Nog ${turn}.` }] }
      : block;
  const body = document.body.map((block, index) => (index === halfway ? edit(block) : block));
  if (halfway < 0) throw new Error('no paragraph to edit');
  return { ...document, body, running: { ...document.running, footerLeft: `${document.running.footerLeft}${turn}` } };
}

async function several(make: (turn: number) => Promise<number>): Promise<number> {
  const seconds: number[] = [];
  for (let turn = 0; turn < runs; turn++) seconds.push(await make(turn));
  return median(seconds);
}

await secondsFor(document);
const whole = await several(() => secondsFor(document));
await secondsFor(document, blocks, packed);
const edited = await several((turn) => secondsFor(withEdit(turn), blocks, packed));
await secondsFor(document, blocks, packed);
const unchanged = await several(() => secondsFor(document, blocks, packed));
process.stdout.write(JSON.stringify({ pages, whole, edited, unchanged } satisfies Edits));
