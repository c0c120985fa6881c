import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { previewScript } from '../render/html/preview/preview-script.ts';
import { previewStyle } from '../render/html/preview/preview-style.ts';
import { previewAssets } from '../render/html/preview/render-preview.ts';
import type { Preview } from './preview.ts';

/** Only this machine can reach it. */
const LOOPBACK = '127.0.0.1';
/** The port that is tried first, so that the page of yesterday still works; any free one when it is taken. */
const USUAL_PORT = 4747;
const ACCENT = '#1f4e79';

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const always = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The page in a browser on this machine. */
export interface PreviewServer {
  /** `http://127.0.0.1:4747/`. */
  readonly address: string;
  /** Makes the pages that are open look again. */
  tell(): void;
  close(): Promise<void>;
}

/**
 * Serves the preview to browsers on this machine, and only to pages of its own: a page from elsewhere that finds its way to
 * this port (also under a name that leads to 127.0.0.1) reads nothing.
 *
 * @param target the output folder: of the files on disk, only the documents in it are served
 */
export async function startPreview(preview: Preview, target: string, port = USUAL_PORT): Promise<PreviewServer> {
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { status, type, body } = answerTo(request, preview, target);
    if (type === 'text/event-stream' && status === 200) {
      response.writeHead(200, { ...always, 'Content-Type': type });
      response.write('retry: 1000\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
      return;
    }
    response.writeHead(status, { ...always, 'Content-Type': type });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  const listen = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, LOOPBACK, () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return listen(0);
    throw error;
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://${LOOPBACK}:${actual}/`,
    tell: () => {
      for (const response of open) response.write('data: opnieuw\n\n');
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

const plain = (status: number, body: string): Answer => ({ status, type: 'text/plain; charset=utf-8', body });

function answerTo(request: IncomingMessage, preview: Preview, target: string): Answer {
  if (!isOwn(request)) return plain(403, 'Deze pagina is alleen voor deze computer.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Hier is alleen te lezen.');
  const url = new URL(request.url ?? '/', `http://${LOOPBACK}`);
  switch (url.pathname) {
    case '/':
      return { status: 200, type: 'text/html; charset=utf-8', body: preview.page(url.searchParams.get('document')) };
    case previewAssets.style:
      return { status: 200, type: 'text/css; charset=utf-8', body: previewStyle(ACCENT) };
    case previewAssets.script:
      return { status: 200, type: 'text/javascript; charset=utf-8', body: previewScript };
    case '/gebeurtenissen':
      return { status: 200, type: 'text/event-stream', body: '' };
  }
  const path = url.pathname.startsWith('/bestand/') ? url.pathname.slice('/bestand/'.length) : '';
  if (!preview.isOutput(path)) return plain(404, 'Deze pagina bestaat niet.');
  try {
    return { status: 200, type: types[path.split('.').at(-1) ?? ''] ?? '', body: readFileSync(join(target, path)) };
  } catch {
    return plain(404, 'Dit bestand is er nog niet.');
  }
}

/** Whether a request was typed here or comes from our own page: by the name it was sent to, and by where it says it comes from. */
function isOwn({ headers, socket }: IncomingMessage): boolean {
  const names = [LOOPBACK, 'localhost'].map((name) => `${name}:${socket.localPort}`);
  const { host, origin, 'sec-fetch-site': site } = headers;
  return (
    host !== undefined &&
    names.includes(host) &&
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === 'none' || site === 'same-origin')
  );
}
