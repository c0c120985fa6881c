import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from './build-folder.ts';
import { exitStatus } from './exit-status.ts';
import { asArgument } from './visible.ts';

/** What a child process is asked to build. */
export interface ChildTask {
  readonly folder: string;
  readonly options: BuildOptions;
}

/** What was made, in figures. */
export interface Counts {
  readonly documents: number;
  readonly pages: number;
  readonly warnings: number;
  readonly open: number;
}

/** How a task ended. */
export interface ChildAnswer {
  readonly status: number;
  readonly result: string;
  readonly errors: readonly string[];
  readonly kept: readonly string[];
  /** Only of a build that succeeded. */
  readonly counts?: Counts;
  /** Whether the process holds so much memory that another should do the next task. */
  readonly grown: boolean;
}

/** Memory that one process may need; the largest institution that was measured needs more, and not all do at once. */
const MEMORY_OF_ONE = 400_000_000;

const program = fileURLToPath(new URL(import.meta.url.replace('build-children', 'build-child')));

/**
 * Builds folders in child processes, as many at once as there are processors and as half of the memory has room for. A process
 * that is done takes the next folder: its code is warm by then, which halves the time. What goes wrong in one stays there.
 *
 * @param onEnd called once for each folder, with its place among the tasks and its milliseconds, in the order in which they end
 */
export async function buildInChildren(
  tasks: readonly ChildTask[],
  onEnd: (index: number, answer: ChildAnswer, milliseconds: number) => void,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    let child: ChildProcess | undefined;
    for (let index = next++; index < tasks.length; index = next++) {
      const task = tasks[index]!;
      const started = performance.now();
      child ??= fork(program, { stdio: 'ignore' });
      const answer = await answerOf(child, task);
      if (answer.grown) {
        child.kill();
        child = undefined;
      }
      onEnd(index, answer, performance.now() - started);
    }
    child?.kill();
  };
  await Promise.all(Array.from({ length: Math.min(tasks.length, mostAtOnce()) }, lane));
}

/** In a container the memory it may use counts, where that is less than there is. */
function mostAtOnce(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / 2 / MEMORY_OF_ONE)));
}

const answerOf = (child: ChildProcess, task: ChildTask): Promise<ChildAnswer> =>
  new Promise((resolve) => {
    const settle = (answer: ChildAnswer): void => {
      child.removeAllListeners();
      // What a process that is on its way out still has to say is said already.
      child.on('error', () => {});
      resolve(answer);
    };
    child.on('message', (answer) => settle(answer as ChildAnswer));
    child.on('exit', (status, signal) => settle(died(task, signal ?? String(status))));
    child.on('error', (error) => settle(died(task, error.message)));
    child.send(task, (error) => error && settle(died(task, error.message)));
  });

/** Of a process that ended without a word: it ran out of memory, or somebody ended it. */
const died = ({ folder }: ChildTask, reason: string): ChildAnswer => ({
  status: exitStatus.errors,
  result: 'afgebroken',
  errors: [
    `Het maken van ${asArgument(folder)} is afgebroken (${reason}). Probeer die map alleen: npx paraat build ${asArgument(folder)}`,
  ],
  kept: [],
  grown: true,
});
