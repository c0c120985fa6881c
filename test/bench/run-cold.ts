import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { packageFolder } from './bench-document.ts';

/** One run of a program: seconds by the clock from start to exit, peak memory in MB, and what it printed. */
export interface Run {
  readonly seconds: number;
  readonly memory: number;
  readonly out: string;
}

const measure = `${packageFolder}test/bench/measure.py`;

/** Runs a program in a process of its own, whichever it is measured in the same way. @throws when it fails */
export function runCold(command: readonly string[], cwd?: string): Run {
  const options = { encoding: 'utf8', maxBuffer: 1 << 26, ...(cwd !== undefined && { cwd }) } as const;
  const { stdout, stderr, error } = spawnSync('python3', [measure, ...command], options);
  if (error || stderr) throw new Error(`${command[0]} was not measured: ${error?.message ?? stderr}`);
  const run = JSON.parse(stdout) as Measured;
  if (run.status !== 0) throw new Error(`${command.join(' ')} failed: ${run.error}${run.out}`);
  return { seconds: run.seconds, memory: (run.memory * 1024) / 1e6, out: run.out };
}

interface Measured {
  readonly status: number;
  readonly out: string;
  readonly error: string;
  readonly seconds: number;
  readonly memory: number;
}

/** Runs a program of this folder, in the Node that runs this. */
export function runProgram(program: string, ...args: readonly string[]): Run {
  return runCold([process.execPath, fileURLToPath(new URL(program, import.meta.url)), ...args]);
}

/** Several runs after one another as if they were one: their seconds together, and the highest of their peaks. */
export const together = (...runs: readonly Run[]): Run => ({
  seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0),
  memory: Math.max(...runs.map(({ memory }) => memory)),
  out: runs.map(({ out }) => out).join(''),
});
