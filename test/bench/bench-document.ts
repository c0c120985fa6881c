import { fileURLToPath } from 'node:url';
import { composeAll } from '../../src/compose-institution.ts';
import type { Block, Document } from '../../src/model/document.ts';

/** The package, seen from where the benchmark programs are compiled to: `node_modules/.cache/paraat-bench/test/bench/`. */
export const packageFolder = fileURLToPath(new URL('../../../../../', import.meta.url));

/** The example's documents, without the pages of its own annexes: those are copied, not set, and Word has none. */
export function benchDocuments(): Document[] {
  const { documents } = composeAll(`${packageFolder}input/voorbeeldziekenhuis`, `${packageFolder}templates`);
  if (documents.length === 0) throw new Error('the example has errors: run npm start');
  return documents.map((document) => ({ ...document, body: withoutAnnexPages(document.body) }));
}

function withoutAnnexPages(blocks: readonly Block[]): Block[] {
  return blocks
    .filter((block) => block.kind !== 'figure' || block.content.kind !== 'page')
    .map((block) => (block.kind === 'section' ? { ...block, children: withoutAnnexPages(block.children) } : block));
}

/** The first chapters of a document, at least so many blocks of its body. */
export function beginning(document: Document, blocks: number): Document {
  const isChapter = (block: Block) => block.kind === 'heading' && block.level === 1;
  const end = document.body.findIndex((block, index) => index >= blocks && isChapter(block));
  return { ...document, body: document.body.slice(0, end < 0 ? undefined : end) };
}

/** A document `times` as long: the body again and again, with ids of their own. */
export function repeated(document: Document, times: number): Document {
  const body = Array.from({ length: times }, (_, turn) => copy(document.body, turn) as Block[]).flat();
  return { ...document, body };
}

function copy(value: unknown, turn: number): unknown {
  if (Array.isArray(value)) return value.map((one) => copy(one, turn));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  const entries = Object.entries(value).map(([key, one]) => {
    const names = (key === 'id' || key === 'target') && typeof one === 'string';
    return [key, names ? `${one}-${turn}` : copy(one, turn)];
  });
  return Object.fromEntries(entries);
}
