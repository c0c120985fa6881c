import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Document } from '../../src/model/document.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { keepHeapSmall } from '../../src/small-heap.ts';
import { report } from './child.ts';

// A process that reads the trees of all documents and writes their Word files, contents filled in, into a folder.
keepHeapSmall();
const [trees, out] = process.argv.slice(2) as [string, string];
let pages = 0;
for (const document of deserialize(readFileSync(trees)) as Document[]) {
  const layout = layoutDocument(document);
  pages += layout.pageCount;
  writeFileSync(`${out}/${document.id}.docx`, await renderDocx(document, layout));
}
report(pages);
