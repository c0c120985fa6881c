import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Document } from '../../src/model/document.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { keepHeapSmall } from '../../src/small-heap.ts';
import { report } from './child.ts';

// A process that reads a document tree and writes its PDF.
keepHeapSmall();
const [tree, out] = process.argv.slice(2) as [string, string];
const document = deserialize(readFileSync(tree)) as Document;
const layout = layoutDocument(document);
writeFileSync(out, await renderPdf(document, layout));
report(layout.pageCount);
