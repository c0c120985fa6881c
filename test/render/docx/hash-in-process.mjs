// Prints the SHA-256 of the sample as a Word file; run as a process of its own, with another time zone and language.
import { createHash } from 'node:crypto';
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
});
const load = (path) => server.ssrLoadModule(path);
const { sampleDocument } = await load('/test/fixtures/sample-document.ts');
const { layoutDocument } = await load('/src/layout/layout-document.ts');
const { renderDocx } = await load('/src/render/docx/render-docx.ts');
const bytes = await renderDocx(sampleDocument, layoutDocument(sampleDocument));
await server.close();
console.log(createHash('sha256').update(bytes).digest('hex'));
