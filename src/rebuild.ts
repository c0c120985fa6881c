import { digestFolders, digestInput } from './load/digest.ts';
import type { BuildReport, Made } from './model/build-report.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { OutputFile } from './model/output-file.ts';
import { isSelected, type Selection } from './model/selection.ts';
import type { Workspace } from './model/workspace.ts';
import { type CachedBuild, cacheBuild, readCachedBuild } from './write/build-cache.ts';
import { holdsAll } from './write/hash-file.ts';
import { type Owner, takeLock } from './write/lock.ts';
import { type Placed, startSet } from './write/output-set.ts';
import type { WriteFailure } from './write/write-failure.ts';
import { finishInterrupted, isInterrupted } from './write/write-files.ts';

/** A build that is asked for. */
export interface BuildOrder {
  /** The institution's input folder. */
  readonly folder: string;
  readonly templatesFolder: string;
  readonly output: string;
  readonly selection: Selection;
  /** Another one with every change of the tool itself. */
  readonly tool: string;
}

/** How a build ended. Only `built` changed anything in the output. */
export type BuildOutcome =
  | {
      readonly kind: 'built';
      readonly workspace: Workspace;
      readonly report: BuildReport;
      readonly kept: Placed['kept'];
      readonly left: readonly string[];
    }
  /** Every file is there, and would be made the same again. */
  | { readonly kind: 'unchanged'; readonly report: BuildReport }
  | { readonly kind: 'errors'; readonly problems: readonly Diagnostic[]; readonly workspace: Workspace }
  | { readonly kind: 'busy'; readonly owner: Owner }
  | { readonly kind: 'not-written'; readonly failure: WriteFailure };

/**
 * Builds what is asked for, unless nothing has changed since it was last built: then only digests are compared, and nothing
 * that makes documents is even loaded. Whatever came before, the output is the same as that of a first build.
 *
 * @param owner this process, which nobody else works in the output with
 * @param onDocument called after each document or series, for progress
 */
export async function rebuild(
  order: BuildOrder,
  owner: Owner,
  onDocument?: (made: Made) => void,
): Promise<BuildOutcome> {
  const { folder, output, selection } = order;
  const cached = readCachedBuild(folder, selection);
  if (cached && cached.madeOf === digestOf(order) && holdsAll(output, cached.hashes) && !isInterrupted(output))
    return { kind: 'unchanged', report: cached.report };
  const lock = takeLock(output, owner);
  if ('busy' in lock) return { kind: 'busy', owner: lock.busy };
  if ('failure' in lock) return { kind: 'not-written', failure: lock.failure };
  try {
    const failure = finishInterrupted(output);
    return failure ? { kind: 'not-written', failure } : await buildInto(order, cached, onDocument);
  } finally {
    lock.release();
  }
}

async function buildInto(
  order: BuildOrder,
  last: CachedBuild | undefined,
  onDocument: ((made: Made) => void) | undefined,
): Promise<BuildOutcome> {
  const { folder, templatesFolder, output, selection } = order;
  const madeOf = digestOf(order);
  // All that makes documents is loaded here: who changed nothing does without.
  const [{ build }, { reportOf }] = await Promise.all([import('./build.ts'), import('./report-of.ts')]);
  const set = startSet(output, (path) => isSelected(selection, path), last?.hashes ?? new Map());
  let placed: Placed | WriteFailure | undefined;
  try {
    let failure: WriteFailure | undefined;
    const take = (file: OutputFile): boolean => {
      failure = set.add(file);
      return !failure;
    };
    const result = await build(folder, templatesFolder, take, selection, onDocument);
    const { problems, workspace } = result;
    if (failure) return { kind: 'not-written', failure };
    if (problems.some(({ severity }) => severity === 'error')) return { kind: 'errors', problems, workspace };
    placed = set.place();
    if ('code' in placed) return { kind: 'not-written', failure: placed };
    const { hashes, kept, left } = placed;
    const report = reportOf(result, hashes.size);
    // Answers that were saved meanwhile may be in some documents and not in others: the next build makes all again.
    if (madeOf !== undefined && madeOf === digestOf(order)) cacheBuild(folder, selection, { madeOf, hashes, report });
    return { kind: 'built', workspace, report, kept, left };
  } finally {
    if (!placed) set.drop();
  }
}

/** Undefined when there is anything that cannot be read: the build will tell what. */
function digestOf({ folder, templatesFolder, tool }: BuildOrder): string | undefined {
  const input = digestInput(folder);
  return input === undefined ? undefined : digestFolders([templatesFolder], [tool, input]);
}
