import { vi } from 'vitest';
import { runProgram } from '../../src/cli/run-program.ts';

/** Runs the command line in this process and catches what it prints. */
export async function runCaptured(...args: string[]): Promise<{ status: number; out: string; errors: string }> {
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
    const status = await runProgram(args);
    return { status, ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
