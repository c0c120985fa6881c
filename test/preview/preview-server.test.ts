import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadWorkspace } from '../../src/load/load-workspace.ts';
import type { Document } from '../../src/model/document.ts';
import { Preview } from '../../src/preview/preview.ts';
import { startPreview } from '../../src/preview/preview-server.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const id = sampleDocument.id;
const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

/** A server that shows one document, in which an answer holds HTML. */
async function served(port = 0) {
  const { workspace } = loadWorkspace(temporaryFolder({ 'bouwstenen/visie.yaml': '\nvisie: Zorg gaat door.\n' }));
  const document: Document = {
    ...sampleDocument,
    body: [
      {
        kind: 'paragraph',
        style: 'body',
        children: [{ kind: 'text', text: evil, origin: { how: 'whole', answers: ['/bouwstenen/visie/visie'] } }],
      },
      ...sampleDocument.body,
    ],
  };
  const source = {
    documents: [{ id, title: evil, formats: ['pdf'] as const }],
    compose: () => ({ document, workspace }),
    wanted: undefined,
  };
  const target = temporaryFolder({ [`uit/${id}.pdf`]: '%PDF', 'uit/geheim.pdf': 'x', 'geheim.txt': 'x' });
  const preview = new Preview(source);
  const server = await startPreview(preview, join(target, 'uit'), port);
  onTestFinished(() => server.close());
  const url = new URL(server.address);
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: url.port, path, method, headers }, (response) => {
        let body = '';
        response.on('data', (part) => {
          body += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      });
      asked.on('error', reject);
      asked.end();
    });
  return { get, url, source, preview, workspace };
}

test('it answers on 127.0.0.1 alone, with a policy that admits nothing from elsewhere', async () => {
  const { get, url } = await served();
  expect(url.hostname).toBe('127.0.0.1');
  const { status, headers } = await get('/');
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';/,
  );
  expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

test.each([
  ['another name that leads here', { host: 'kwaad.example' }],
  ['another name on this port', { host: 'kwaad.example:{port}' }],
  ['another port of this machine', { host: '127.0.0.1:1' }],
  ['a page of another origin', { origin: 'https://kwaad.example' }],
  ['a page without an origin', { origin: 'null' }],
  ['another program on this machine', { origin: 'http://127.0.0.1:1' }],
  ['a picture or script in a page elsewhere', { 'sec-fetch-site': 'cross-site' }],
])('%s reads nothing', async (_who, headers) => {
  const { get, url } = await served();
  const sent = Object.fromEntries(
    Object.entries(headers).map(([key, value]) => [key, value.replace('{port}', url.port)]),
  );
  for (const path of ['/', '/gebeurtenissen', `/bestand/${id}.pdf`, '/voorbeeld.js']) {
    const { status, body } = await get(path, sent);
    expect([status, body]).toEqual([403, 'Deze pagina is alleen voor deze computer.']);
  }
});

test('its own page and what is typed in the browser are answered', async () => {
  const { get, url } = await served();
  for (const headers of [
    { host: `localhost:${url.port}` },
    { origin: `http://127.0.0.1:${url.port}`, 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ])
    expect((await get('/', headers as Record<string, string>)).status).toBe(200);
  expect((await get('/', {}, 'POST')).status).toBe(405);
});

test('of the disk it serves the documents alone', async () => {
  const { get } = await served();
  expect(await get(`/bestand/${id}.pdf`)).toMatchObject({ status: 200, body: '%PDF' });
  for (const path of ['geheim.pdf', '../geheim.txt', '..%2fgeheim.txt', '%2e%2e/geheim.txt', `${id}.docx`, ''])
    expect((await get(`/bestand/${path}`)).status, path).toBe(404);
  expect((await get('/package.json')).status).toBe(404);
});

test('HTML in an answer stays text, and each text says which answer it came from', async () => {
  const { get } = await served();
  const { body } = await get('/');
  expect(body).not.toContain(evil);
  expect(body.match(/<script/g)).toHaveLength(1);
  expect(body).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(body).toContain('<span class="source">bouwstenen/visie.yaml:2:8 Visie');
});

test('the document that is looked at is made first, and problems stand beside it with their place', async () => {
  const { get, source, preview, workspace } = await served();
  const at = { file: 'instelling.yaml', line: 3, column: 7 };
  preview.take({
    kind: 'problems',
    problems: [{ severity: 'error', code: 'a-b', message: 'Dit <b> klopt niet.', at }],
    workspace,
  });
  const { body } = await get(`/?document=${id}`);
  expect(source.wanted).toBe(id);
  expect(body).toContain('<strong>fout</strong> <code>instelling.yaml:3:7</code><br>Dit &lt;b&gt; klopt niet.');
  expect(body).toContain('Er zijn fouten. Het document blijft zoals het was');
});

test('a port that is taken is left to who has it', async () => {
  const first = await served();
  const second = await served(Number(first.url.port));
  expect(second.url.port).not.toBe(first.url.port);
});

test('it says why there is no document yet, and how many problems are not listed', async () => {
  const { get, source, preview, workspace } = await served();
  source.documents.length = 0;
  const problem = (severity: 'error' | 'open') => ({
    severity,
    code: 'x',
    message: 'Iets.',
    at: { file: 'instelling.yaml', line: 1, column: 1 },
  });
  const page = async (problems: readonly ReturnType<typeof problem>[]) => {
    preview.take({ kind: 'problems', problems, workspace });
    return (await get('/')).body;
  };
  expect(await page([])).toContain('De documenten worden gemaakt.');
  expect(await page([problem('error')])).toContain('De antwoorden hebben fouten');
  const many = await page(Array.from({ length: 785 }, () => problem('open')));
  expect(many).toContain('Meldingen (785)');
  expect(many).toContain('En nog 685:');
});
