import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One run of a program: seconds by the clock from start to exit, peak memory in MB, size of what it wrote in kB. */
export interface Run {
  readonly seconds: number;
  readonly memory: number;
  readonly size: number;
  readonly pages: number;
}

/** Called last by a measured program: tells its parent the pages it made and its own peak memory. */
export function report(pages: number): void {
  process.stdout.write(JSON.stringify({ pages, memory: peakMemory() }));
}

/** Peak memory in MB. Not `maxRSS`: on Linux a child begins with that of its parent. */
function peakMemory(): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024;
}

/** Runs a program of this folder in a process of its own; it writes `out` and reports on its standard output. */
export function runCold(program: string, input: string, out: string): Run {
  const script = fileURLToPath(new URL(program, import.meta.url));
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, input, out], { encoding: 'utf8' });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${program} failed: ${stderr}${stdout}`);
  return { seconds, size: statSync(out).size / 1024, ...(JSON.parse(stdout) as { pages: number; memory: number }) };
}
