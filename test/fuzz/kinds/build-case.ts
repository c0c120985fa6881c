import { existsSync } from 'node:fs';
import fc from 'fast-check';
import type { Edition } from '../../../src/model/edition.ts';
import type { Selection } from '../../../src/model/selection.ts';
import { judgeBuild } from '../judge-files.ts';
import { judgeRefusal } from '../judge-messages.ts';
import { type Fault, firstFault } from '../kind.ts';
import { runCommand } from '../run-command.ts';
import type { Sandbox } from '../sandbox.ts';

/** What is built of the answers; without a document only `check` runs. */
export interface Asked {
  readonly document: string | null;
  readonly edition: Edition;
  /** Which of what was made is read first. */
  readonly pick: number;
}

const documents = [
  'crisisplan',
  'oto-plan',
  'oto-jaarverslag',
  'implementatieplan',
  'kaarten',
  'zakkaarten',
  'formulieren',
  'evaluaties',
  'bereikbaarheidslijst',
  'normmatrix',
  'oplegnotitie',
  'kalenders',
];

/** A document alone, seldom all of them, or none. */
export const asked: fc.Arbitrary<Asked> = fc.record({
  document: fc.oneof(
    { weight: 1, arbitrary: fc.constant('alles') },
    { weight: 30, arbitrary: fc.constantFrom(...documents) },
    { weight: 25, arbitrary: fc.constant(null) },
  ),
  edition: fc.oneof(
    { weight: 5, arbitrary: fc.constant<Edition>('intern') },
    { weight: 1, arbitrary: fc.constantFrom<Edition>('keten', 'openbaar', 'functionaris') },
  ),
  pick: fc.nat(60),
});

/** Checks and builds what stands in the input of the sandbox, and judges how it ended. */
export async function buildAnswers(sandbox: Sandbox, { document, edition, pick }: Asked): Promise<Fault | undefined> {
  const { input, output } = sandbox;
  if (document === null) {
    const checked = await runCommand(sandbox, ['check', input, '--peildatum', '2027-01-10']);
    return checked.fault ?? (checked.status === 0 ? undefined : judgeRefusal(checked, input));
  }
  const only = document === 'alles' ? undefined : document;
  const options = [...(only ? ['--only', only] : []), ...(edition === 'intern' ? [] : ['--edition', edition])];
  const built = await runCommand(sandbox, ['build', input, '--out', output, ...options], [output]);
  if (built.fault) return built.fault;
  // Not every document has every edition.
  if (built.status === 2 && /^Het document "|heeft geen agenda's/.test(built.printed)) return undefined;
  if (built.status !== 0)
    return firstFault(
      () => judgeRefusal(built, input),
      () =>
        existsSync(output) ? { fault: 'changed-elsewhere', detail: 'an output, although it was refused' } : undefined,
    );
  const selection: Selection = { ...(only && { only }), ...(edition !== 'intern' && { edition }) };
  return judgeBuild(input, output, selection, pick);
}
