import type fc from 'fast-check';
import type { Sandbox } from './sandbox.ts';

/** What a case may never end in. Whatever else it ends in, a located message or whole files, is as it should be. */
export type FaultKind =
  | 'stack-trace'
  | 'not-located'
  | 'hang'
  | 'memory'
  | 'changed-elsewhere'
  | 'invalid-file'
  | 'lost-text'
  | 'not-noticed';

/** A fault that a case found. */
export interface Fault {
  readonly fault: FaultKind;
  /** What was seen, in a few lines. */
  readonly detail: string;
}

/** One way to make trouble. A value is plain data that survives JSON, so that a case can be sent, kept and made smaller. */
export interface Kind<Value> {
  readonly arbitrary: fc.Arbitrary<Value>;
  /** Does it in a sandbox, in a process of its own that is watched from outside. */
  readonly run: (value: Value, sandbox: Sandbox) => Promise<Fault | undefined>;
}

/** A kind whose values only it knows. */
export interface SomeKind {
  readonly arbitrary: fc.Arbitrary<unknown>;
  readonly run: (value: never, sandbox: Sandbox) => Promise<Fault | undefined>;
}

/** The first fault of several checks, each made only when those before it found nothing. */
export async function firstFault(
  ...checks: readonly (() => Fault | undefined | Promise<Fault | undefined>)[]
): Promise<Fault | undefined> {
  for (const check of checks) {
    const fault = await check();
    if (fault) return fault;
  }
  return undefined;
}
