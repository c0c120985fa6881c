import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly items?: readonly { readonly section: string }[] };
  readonly result?: unknown;
}

export interface Diagnosis {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

const program = join(
  dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
  'bin',
  'yaml-language-server',
);

/** The language server of the YAML extension of VS Code, as that editor talks to it. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #diagnoses = new Map<string, (found: readonly Diagnosis[]) => void>();
  #buffer = Buffer.alloc(0);
  #last = 0;

  constructor() {
    this.#process = spawn(process.execPath, [program, '--stdio']);
    this.#process.stdout.on('data', (data: Buffer) => this.#receive(data));
  }

  async start(): Promise<void> {
    const capabilities = { workspace: { configuration: true } };
    await this.request('initialize', { processId: process.pid, rootUri: null, capabilities });
    this.#send({ method: 'initialized', params: {} });
  }

  request(method: string, params: object): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  /** Opens a document and returns what the server has against it. */
  open(uri: string, text: string): Promise<readonly Diagnosis[]> {
    const found = new Promise<readonly Diagnosis[]>((resolve) => this.#diagnoses.set(uri, resolve));
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    });
    return found;
  }

  stop(): void {
    this.#process.kill();
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(this.#buffer.toString('latin1'));
      const end = head ? head[0].length + Number(head[1]) : Number.POSITIVE_INFINITY;
      if (!head || this.#buffer.length < end) return;
      const message = JSON.parse(this.#buffer.subarray(head[0].length, end).toString('utf8')) as Message;
      this.#buffer = this.#buffer.subarray(end);
      this.#handle(message);
    }
  }

  #handle({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri = '', diagnostics } = params as { uri?: string; diagnostics: readonly Diagnosis[] };
      this.#diagnoses.get(uri)?.(diagnostics);
    } else if (method === 'workspace/configuration') this.#send({ id, result: (params?.items ?? []).map(settingOf) });
    else if (method !== undefined && id !== undefined) this.#send({ id, result: null });
    else if (id !== undefined) this.#waiting.get(id)?.(result);
  }
}

/** The settings an editor has out of the box, without the list of schemas on the internet. */
const settingOf = ({ section }: { section: string }): object | null =>
  section === 'yaml' ? { validate: true, hover: true, completion: true, schemaStore: { enable: false } } : null;
