import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { layoutDocument } from '../../src/layout/layout-document.ts';
import type { Document } from '../../src/model/document.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { keepHeapSmall } from '../../src/small-heap.ts';

// A process that reads document trees and writes the files of each into a folder: `pdf`, `docx` or `pdf,docx`.
keepHeapSmall();
const [trees, out, formats] = process.argv.slice(2) as [string, string, string];
for (const document of deserialize(readFileSync(trees)) as Document[]) {
  const layout = layoutDocument(document);
  const path = `${out}/${document.id}`;
  if (formats.includes('pdf')) writeFileSync(`${path}.pdf`, await renderPdf(document, layout));
  if (formats.includes('docx')) writeFileSync(`${path}.docx`, await renderDocx(document, layout));
}
