import { vi } from 'vitest';
import type { Ask, AskText } from '../../src/cli/ask.ts';
import { runProgram } from '../../src/cli/run-program.ts';

interface Captured {
  readonly status: number;
  readonly out: string;
  readonly errors: string;
}

/** Runs the command line in this process, without a terminal, and catches what it prints. */
export const runCaptured = (...args: string[]): Promise<Captured> =>
  runAsked(() => Promise.resolve(undefined), ...args);

/** Runs the command line as `runCaptured`, with someone who answers its question. */
export const runAsked = (ask: Ask, ...args: string[]): Promise<Captured> =>
  runTold(ask, () => Promise.resolve(undefined), ...args);

/** Runs the command line as `runAsked`, with someone who also types a text where one is asked. */
export async function runTold(ask: Ask, askText: AskText, ...args: string[]): Promise<Captured> {
  const printed = { out: '', errors: '' };
  const catching = (stream: NodeJS.WriteStream, which: 'out' | 'errors') =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed[which] += String(text);
      return true;
    });
  const catchText = (which: 'out' | 'errors', text: unknown) => {
    printed[which] += `${text}\n`;
  };
  const spies = [
    catching(process.stdout, 'out'),
    catching(process.stderr, 'errors'),
    vi.spyOn(console, 'log').mockImplementation((text) => catchText('out', text)),
    vi.spyOn(console, 'error').mockImplementation((text) => catchText('errors', text)),
  ];
  try {
    const status = await runProgram(args, ask, askText);
    return { status, ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
