import { join } from 'node:path';
import { runProgram } from '../../src/cli/run-program.ts';
import { onlyChanging } from './guarded-disk.ts';
import type { Fault } from './kind.ts';
import type { Sandbox } from './sandbox.ts';

/** How a command ended. */
export interface Ended {
  readonly status: number;
  /** All that it printed. */
  readonly printed: string;
  readonly fault: Fault | undefined;
}

/** What no user may ever see: a place in our code, or the words of an engine that stumbled. */
const stackTrace =
  /^\s+at .+:\d+:\d+\)?$|\b(?:Type|Range|Reference|Syntax)Error\b|is not a function|Cannot read propert|is not iterable|Maximum call stack|Er ging in Paraat iets mis/m;
/** The system's own words, without a place in the answers. */
const systemError = /\((?:E[A-Z]{3,}\d*)[:,]|\bE[A-Z]{4,}: /;

/**
 * Runs the command line in this process, and judges how it ended whatever it was asked.
 *
 * @param mayChange what it may change besides what the command always keeps with the answers
 */
export async function runCommand(
  sandbox: Sandbox,
  args: readonly string[],
  mayChange: readonly string[] = [],
): Promise<Ended> {
  const lines: string[] = [];
  const streams = [process.stdout, process.stderr] as const;
  const writes = streams.map((stream) => stream.write);
  const own = { log: console.log, error: console.error };
  const print = (text: unknown): true => {
    lines.push(String(text));
    return true;
  };
  for (const stream of streams) stream.write = print;
  console.log = console.error = (text: unknown) => void print(`${text}\n`);
  sandbox.phase('command');
  try {
    const kept = ['.paraat', '.paraat-nieuw', '.paraat-bezig'].map((name) => join(sandbox.input, name));
    const { result: status, elsewhere } = await onlyChanging([...kept, ...mayChange], () => runProgram(args));
    const printed = lines.join('');
    return { status, printed, fault: faultOf(printed, elsewhere) };
  } finally {
    streams.forEach((stream, index) => {
      stream.write = writes[index]!;
    });
    Object.assign(console, own);
    sandbox.phase('check');
  }
}

function faultOf(printed: string, elsewhere: readonly string[]): Fault | undefined {
  const trace = stackTrace.exec(withoutQuotedLines(printed));
  if (trace) return { fault: 'stack-trace', detail: around(printed, trace[0]) };
  const system = systemError.exec(withoutQuotedLines(printed));
  if (system) return { fault: 'not-located', detail: around(printed, system[0]) };
  if (elsewhere.length > 0) return { fault: 'changed-elsewhere', detail: elsewhere.slice(0, 5).join('\n') };
  return undefined;
}

/** A message shows the line it is about, and that may say anything; so may what stands between quotes. */
const withoutQuotedLines = (printed: string): string => printed.replace(/^ {4}.*$/gm, '').replace(/"[^"\n]*"/g, '""');

const around = (printed: string, words: string): string => {
  const at = Math.max(0, printed.indexOf(words));
  return printed.slice(Math.max(0, at - 200), at + 400);
};
