import { inOutput } from '../rebuild.ts';
import type { WriteFailure } from '../write/write-failure.ts';
import { exitStatus } from './exit-status.ts';
import { explainBusyAnswers } from './explain-busy.ts';
import { explainWriteFailure } from './explain-write-failure.ts';
import { thisProcess } from './this-process.ts';

/**
 * Writes in a folder of answers, or in its versions, in which no other command writes meanwhile and no interrupted one left
 * anything.
 *
 * @param write gives what kept it from writing
 * @returns what came of it, or the exit status where that could not begin; then it has been printed why
 */
export async function inAnswers(
  folder: string,
  write: () => WriteFailure | undefined,
): Promise<{ readonly failure: WriteFailure | undefined } | { readonly status: number }> {
  const outcome = await inOutput(folder, thisProcess, async () => ({ kind: 'over' as const, failure: write() }));
  if (outcome.kind === 'over') return outcome;
  console.error(
    outcome.kind === 'busy'
      ? explainBusyAnswers(outcome.owner, thisProcess, folder)
      : explainWriteFailure(outcome.failure, folder, 'antwoorden'),
  );
  return { status: exitStatus.notWritten };
}
