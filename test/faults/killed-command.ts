import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, type FSWatcher, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The tool as it is installed. */
export const command = join(process.cwd(), 'dist/src/cli.js');

/** When a command is killed: so many milliseconds after it began or, with `after`, after this path came into being. */
export interface Moment {
  readonly after?: string;
  readonly milliseconds: number;
}

/** Runs a command and kills it at a moment; whether it was still running. */
export async function killedAt(
  args: readonly string[],
  { after, milliseconds }: Moment,
  program = command,
): Promise<boolean> {
  const child = spawn(process.execPath, [program, ...args], { stdio: 'ignore' });
  const over = new AbortController();
  const closed = once(child, 'close').then(() => over.abort());
  if (after !== undefined) await cameToBe(after, over.signal);
  if (milliseconds > 3) await wait(milliseconds, undefined, { signal: over.signal }).catch(() => {});
  else for (const until = performance.now() + milliseconds; performance.now() < until; );
  const running = child.exitCode === null && child.kill('SIGKILL');
  await closed;
  return running && child.signalCode === 'SIGKILL';
}

/** Runs a command to its end. */
export async function finished(
  args: readonly string[],
  options: {
    readonly env?: NodeJS.ProcessEnv;
    /** What starts the program, with its arguments. */
    readonly before?: readonly string[];
    readonly program?: string;
  } = {},
): Promise<{ readonly status: number | null; readonly said: string; readonly milliseconds: number }> {
  const began = performance.now();
  const [program = '', ...rest] = [...(options.before ?? []), process.execPath, options.program ?? command, ...args];
  const child = spawn(program, rest, { env: options.env ?? process.env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += text;
    });
  const [status] = await once(child, 'close');
  return { status, said, milliseconds: performance.now() - began };
}

/** Ends when a path is there, or the command is over; asks the system to tell, for looking all the time would slow it down. */
export async function cameToBe(path: string, over: AbortSignal): Promise<void> {
  if (existsSync(path) || over.aborted) return;
  const folder = dirname(path);
  await cameToBe(folder, over);
  if (over.aborted) return;
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(folder, { signal: over });
  } catch {
    // Gone already: the command is past it.
    return;
  }
  const seen = watcher;
  if (!existsSync(path))
    await new Promise<void>((resolve) => {
      const look = () => {
        if (existsSync(path) || !existsSync(folder)) resolve();
      };
      seen.on('change', look);
      seen.on('error', () => resolve());
      over.addEventListener('abort', () => resolve());
    });
  seen.close();
}
