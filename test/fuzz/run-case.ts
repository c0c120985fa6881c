import fc from 'fast-check';
import type { Fault } from './kind.ts';
import { kindOf, kinds } from './kinds.ts';
import type { WatchedChild } from './watched-child.ts';

/** What a case found, as small as it could be made. */
export interface Found extends Fault {
  readonly kind: string;
  readonly value: unknown;
}

/** Making a case smaller takes no longer, and no more attempts. */
const most = { milliseconds: 45_000, attempts: 120 } as const;

/**
 * Runs a case, which follows from seed and number alone. What it finds must happen again in a fresh process; then it is made
 * as small as time allows.
 *
 * @param isKnown whether a fault was found often enough: then it stays as large as it is
 */
export async function runCase(
  seed: number,
  number: number,
  child: WatchedChild,
  isKnown: (found: Found) => boolean = () => false,
  kind: string = kindOf(number),
): Promise<Found | undefined> {
  const { arbitrary } = await kinds.get(kind)!();
  let smallest: Found | undefined;
  let until = Number.POSITIVE_INFINITY;
  let attempts = 0;
  const passes = async (value: unknown): Promise<boolean> => {
    if (smallest && (isKnown(smallest) || Date.now() > until || ++attempts > most.attempts)) return true;
    let fault = await child.run(kind, value);
    if (fault && !smallest) {
      child.stop();
      fault = await child.run(kind, value);
    }
    if (!fault || (smallest && fault.fault !== smallest.fault)) return true;
    if (!smallest) until = Date.now() + most.milliseconds;
    smallest = { ...fault, kind, value };
    return false;
  };
  await fc.check(fc.asyncProperty(arbitrary, passes), {
    seed: seedOf(seed, number),
    numRuns: 1,
  });
  return smallest;
}

/** Spreads seed and number over all seeds, so that neighbours have nothing in common. */
function seedOf(seed: number, number: number): number {
  let mixed = (seed ^ Math.imul(number + 1, 0x9e3779b1)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
