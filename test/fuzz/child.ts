import { guardDisk } from './guarded-disk.ts';
import type { Fault } from './kind.ts';
import { kinds } from './kinds.ts';
import { Sandbox } from './sandbox.ts';

/** The process in which cases are run; its arguments are a folder of its own, and one it shares with those after it. */
guardDisk();
const sandbox = new Sandbox(process.argv[2] ?? '', process.argv[3] ?? '', (phase) => process.send?.({ phase }));

process.on('message', async ({ kind, value }: { kind: string; value: never }) => {
  const { run } = await kinds.get(kind)!();
  const done = await run(value, sandbox).catch(
    (error: Error): Fault => ({ fault: 'stack-trace', detail: String(error?.stack ?? error).slice(0, 1500) }),
  );
  process.send?.({ done: done ?? null });
});
// Whoever started this process has gone: nobody waits for an answer.
process.on('disconnect', () => process.exit());
