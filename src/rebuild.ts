import type { BuildResult } from './build.ts';
import { digestFolders, digestInput } from './load/digest.ts';
import type { BuildReport, Made } from './model/build-report.ts';
import { type Diagnostic, failed } from './model/diagnostic.ts';
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

type Busy = Extract<BuildOutcome, { kind: 'busy' }>;
type NotWritten = Extract<BuildOutcome, { kind: 'not-written' }>;

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
  const { folder, templatesFolder, output, selection } = order;
  const digest = () => digestOf(folder, digestCode(order));
  const cached = readCachedBuild(folder, selection);
  if (cached && cached.madeOf === digest() && holdsAll(output, cached.hashes) && !isInterrupted(output))
    return { kind: 'unchanged', report: cached.report };
  return inOutput(output, owner, () =>
    buildInto(order, cached, {
      madeOf: digest(),
      digest,
      make: async (take) => {
        // All that makes documents is loaded here: who changed nothing does without.
        const { build } = await import('./build.ts');
        return build(folder, templatesFolder, take, selection, onDocument);
      },
    }),
  );
}

/** Works in an output in which nobody else works meanwhile, and in which no interrupted command left anything. */
export async function inOutput<Outcome>(
  output: string,
  owner: Owner,
  work: () => Promise<Outcome>,
): Promise<Outcome | Busy | NotWritten> {
  const lock = takeLock(output, owner);
  if ('busy' in lock) return { kind: 'busy', owner: lock.busy };
  if ('failure' in lock) return { kind: 'not-written', failure: lock.failure };
  try {
    const failure = finishInterrupted(output);
    return failure ? { kind: 'not-written', failure } : await work();
  } finally {
    lock.release();
  }
}

/** How the files of a build are made. */
export interface Making {
  /** Digest of answers, templates and tool from before they were read; undefined when there is anything that cannot be. */
  readonly madeOf: string | undefined;
  /** The same as they are now. */
  readonly digest: () => string | undefined;
  /** Hands on each file when it is made, until `take` says false; or says what kept it from that. */
  readonly make: (take: (file: OutputFile) => boolean) => Promise<BuildResult | WriteFailure>;
}

/**
 * Makes the files of a build and gives them their place in an output that is locked: all of them or none; then keeps a
 * record of it. What `make` throws leaves the output as it was.
 *
 * @param last the build before it
 */
export async function buildInto(
  { folder, output, selection }: BuildOrder,
  last: CachedBuild | undefined,
  { madeOf, digest, make }: Making,
): Promise<BuildOutcome> {
  const set = startSet(output, (path) => isSelected(selection, path), last?.hashes ?? new Map());
  let placed: Placed | WriteFailure | undefined;
  try {
    let failure: WriteFailure | undefined;
    const take = (file: OutputFile): boolean => {
      failure = set.add(file);
      return !failure;
    };
    const result = await make(take);
    if ('code' in result) {
      placed = result;
      return { kind: 'not-written', failure: result };
    }
    const { problems, workspace } = result;
    if (failure) return { kind: 'not-written', failure };
    if (failed(problems)) return { kind: 'errors', problems, workspace };
    placed = set.place();
    if ('code' in placed) return { kind: 'not-written', failure: placed };
    const { hashes, kept, left } = placed;
    const { reportOf } = await import('./report-of.ts');
    const report = reportOf(result, hashes.size);
    // Answers that were saved meanwhile may be in some documents and not in others: the next build makes all again.
    if (madeOf !== undefined && madeOf === digest()) cacheBuild(folder, selection, { madeOf, hashes, report });
    return { kind: 'built', workspace, report, kept, left };
  } finally {
    if (!placed) set.drop();
  }
}

/** Of what does not come from the institution: templates and tool. */
export const digestCode = ({ templatesFolder, tool }: BuildOrder): string => digestFolders([templatesFolder], [tool]);

/** Undefined when there is anything that cannot be read: the build will tell what. */
export function digestOf(folder: string, code: string): string | undefined {
  const input = digestInput(folder);
  return input === undefined ? undefined : digestFolders([], [code, input]);
}
