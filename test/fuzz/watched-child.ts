import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fault } from './kind.ts';

/** What the program that is tried may take: of the processor, of the clock on a busy machine, and of memory. */
export const productLimits = { seconds: 10, secondsByClock: 60, megabytes: 1024 };
/** What our own checks may take by the clock. */
const SECONDS_TO_CHECK = 180;
/** From here on a process is replaced: it has served many cases, and each deserves its whole share of memory. */
const LARGE_MEGABYTES = 500;
const POLL = 50;
const TICKS_PER_SECOND = 100;
const entry = fileURLToPath(new URL('./child.js', import.meta.url));

type Reply = { readonly phase: 'command' | 'check' } | { readonly done: Fault | null };

/**
 * A process that runs one case after the other, and is ended when a case takes too long or too much memory. A process that
 * hangs cannot say so itself: it is looked at from outside.
 */
export class WatchedChild {
  readonly #limits: typeof productLimits;
  #process: ChildProcess | undefined;
  #root = '';
  /** What every process of this one needs, and only the first has to make. */
  readonly #kept = mkdtempSync(join(tmpdir(), 'paraat-fuzz-'));
  #stderr = '';

  constructor(limits = productLimits) {
    this.#limits = limits;
  }

  /** Runs a case; whatever becomes of the process, there is an answer. */
  async run(kind: string, value: unknown): Promise<Fault | undefined> {
    const child = this.#started();
    const pid = child.pid ?? 0;
    const limits = this.#limits;
    return new Promise((resolve) => {
      // It may have to load the program first, which is no part of the case.
      let phase: 'command' | 'check' = 'check';
      let began = Date.now();
      let usedBefore = processorSeconds(pid);
      const end = (fault: Fault | undefined, isOver: boolean) => {
        clearInterval(timer);
        child.removeAllListeners();
        if (isOver) this.stop();
        resolve(fault);
      };
      const timer = setInterval(() => {
        const seconds = (Date.now() - began) / 1000;
        const used = usedBefore === undefined ? seconds : (processorSeconds(pid) ?? 0) - usedBefore;
        const most = phase === 'check' ? SECONDS_TO_CHECK : limits.secondsByClock;
        if (seconds > most || (phase === 'command' && used > limits.seconds))
          end(
            {
              fault: 'hang',
              detail: `${phase}: ${used.toFixed(1)} s of the processor, ${seconds.toFixed(1)} s by the clock`,
            },
            true,
          );
        const memory = peakMegabytes(pid);
        if (phase === 'command' && memory > limits.megabytes) end(tooMuch(memory), true);
      }, POLL);
      child.on('message', (reply: Reply) => {
        if ('phase' in reply) {
          const memory = peakMegabytes(pid);
          if (phase === 'command' && memory > limits.megabytes) return end(tooMuch(memory), true);
          phase = reply.phase;
          began = Date.now();
          usedBefore = processorSeconds(pid);
          return;
        }
        const memory = peakMegabytes(pid);
        end(reply.done ?? undefined, memory > LARGE_MEGABYTES);
      });
      child.on('exit', (code, signal) => {
        const said = this.#stderr.slice(-1500);
        const isMemory = /heap out of memory|allocation failed/i.test(said);
        end({ fault: isMemory ? 'memory' : 'stack-trace', detail: `ended with ${signal ?? code}\n${said}` }, true);
      });
      child.send({ kind, value });
    });
  }

  /** After this it runs no case any more. */
  close(): void {
    this.stop();
    rmSync(this.#kept, { recursive: true, force: true });
  }

  /** Ends the process and takes away what it left on disk. The next case starts another. */
  stop(): void {
    this.#process?.removeAllListeners();
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
    if (this.#root) rmSync(this.#root, { recursive: true, force: true, maxRetries: 3 });
    this.#root = '';
  }

  #started(): ChildProcess {
    if (this.#process) return this.#process;
    this.#root = mkdtempSync(join(tmpdir(), 'paraat-fuzz-'));
    const [home, temporary] = ['thuis', 'tijdelijk'].map((name) => join(this.#root, name));
    for (const folder of [home, temporary]) mkdirSync(folder!);
    this.#stderr = '';
    this.#process = fork(entry, [this.#root, this.#kept], {
      cwd: this.#root,
      env: { ...process.env, HOME: home, TMPDIR: temporary, NO_COLOR: '1' },
      // The heap may grow past the limit, so that it is this watch that sees it.
      execArgv: ['--max-old-space-size=1500', '--stack-trace-limit=20'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#process.stderr?.on('data', (text) => {
      this.#stderr = (this.#stderr + String(text)).slice(-4000);
    });
    return this.#process;
  }
}

const tooMuch = (megabytes: number): Fault => ({ fault: 'memory', detail: `${Math.round(megabytes)} MB` });

/** Processor time that a process has used; undefined where the system does not tell. */
function processorSeconds(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return undefined;
  }
}

/** The most memory that a process has had; 0 where the system does not tell. */
function peakMegabytes(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
