import { join } from 'node:path';
import { type Distributed, distribute } from './distribute.ts';
import { type Diagnostic, failed } from './model/diagnostic.ts';
import type { OutputFile } from './model/output-file.ts';
import { releaseFiles } from './model/release.ts';
import { isDistributed, packsFolder } from './model/selection.ts';
import type { DistributionPlan } from './plan-distribution.ts';
import { readDistribution } from './read-distribution.ts';
import { inOutput } from './rebuild.ts';
import { inReadingOrder } from './validate/in-reading-order.ts';
import { clearEmptyFolders } from './write/clear-empty-folders.ts';
import type { Owner } from './write/lock.ts';
import { type Placed, startSet } from './write/output-set.ts';
import { writeChanged } from './write/write-changed.ts';
import type { WriteFailure } from './write/write-failure.ts';

/** How a distribution ended. */
export type DistributionOutcome =
  | { readonly kind: 'distributed'; readonly result: Distributed; readonly placed: Placed }
  /** Nothing changed. */
  | { readonly kind: 'leaks'; readonly problems: readonly Diagnostic[] }
  /** Nothing changed: who has which copy was written meanwhile, by hand or by another distribution. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'busy'; readonly owner: Owner }
  /** In the output, nothing changed. */
  | { readonly kind: 'not-written'; readonly failure: WriteFailure }
  /** The packs are in place; the register of the version is as it was, and the same command again mends that. */
  | { readonly kind: 'not-registered'; readonly failure: WriteFailure; readonly where: string };

/**
 * Makes the packs of a version and gives them their place in an output, all of them or none; then writes the register beside
 * the version. What would not change is not touched.
 *
 * @param folder the institution's input folder
 * @param owner this process
 */
export function distributeInto(
  plan: DistributionPlan,
  folder: string,
  output: string,
  today: string,
  owner: Owner,
  onPack?: (done: number, all: number) => void,
): Promise<DistributionOutcome> {
  return inOutput(output, owner, async (): Promise<DistributionOutcome> => {
    const set = startSet(output, isDistributed, new Map());
    let placed: Placed | WriteFailure | undefined;
    try {
      let failure: WriteFailure | undefined;
      const take = (file: OutputFile): boolean => {
        failure = set.add(file);
        return !failure;
      };
      const result = await distribute(plan, today, take, onPack);
      if (failure) return { kind: 'not-written', failure };
      if (!result) throw new Error('a distribution ended by itself');
      if (failed(result.leaks)) return { kind: 'leaks', problems: inReadingOrder(result.leaks) };
      if (readDistribution(folder, plan.entry.versie)?.source !== plan.registerSource) return { kind: 'outdated' };
      placed = set.place();
      if ('code' in placed) return { kind: 'not-written', failure: placed };
      clearEmptyFolders(join(output, packsFolder));
      const where = join(folder, releaseFiles.folder, plan.entry.versie);
      const unwritten = writeChanged(where, [result.register]);
      return unwritten
        ? { kind: 'not-registered', failure: unwritten, where }
        : { kind: 'distributed', result, placed };
    } finally {
      if (!placed) set.drop();
    }
  });
}
