import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { BuildReport } from '../model/build-report.ts';
import type { Selection } from '../model/selection.ts';
import { sha256 } from '../model/sha256.ts';
import { type Hashes, hashesIn } from './inventory.ts';
import { leadsAway } from './leads-away.ts';
import { attempt } from './write-failure.ts';

/** A build that succeeded: what it was made of, what it wrote, and what there was to say of it. */
export interface CachedBuild {
  /** Digest of answers, templates and tool. */
  readonly madeOf: string;
  readonly hashes: Hashes;
  readonly report: BuildReport;
}

/**
 * The last build of these files from a folder of answers. Kept with the answers, in a folder that nobody reads as answers;
 * it may be deleted at any time.
 *
 * @returns undefined when there is none, or it is damaged
 */
export function readCachedBuild(folder: string, selection: Selection): CachedBuild | undefined {
  try {
    const text = readFileSync(fileOf(folder, selection), 'utf8');
    const end = text.indexOf('\n');
    const rest = text.slice(end + 1);
    if (sha256(rest) !== text.slice(0, end)) return undefined;
    const read = JSON.parse(rest);
    return { ...read, hashes: hashesIn(read.hashes) };
  } catch {
    return undefined;
  }
}

/** Keeps a build. A folder in which nobody may write is no failure: the next build does its work again. */
export function cacheBuild(folder: string, selection: Selection, build: CachedBuild): void {
  const path = fileOf(folder, selection);
  const rest = JSON.stringify({ ...build, hashes: Object.fromEntries(build.hashes) });
  if (leadsAway(folder, relative(folder, path))) return;
  const failure = attempt(undefined, () => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.nieuw`, `${sha256(rest)}\n${rest}`);
    renameSync(`${path}.nieuw`, path);
  });
  if (failure) attempt(undefined, () => rmSync(`${path}.nieuw`, { force: true }));
}

const fileOf = (folder: string, { only, format, edition }: Selection): string =>
  join(
    folder,
    '.paraat',
    'bouw',
    `${[only ?? 'alles', format ?? 'alles', ...(edition ? [edition] : [])].join('-')}.json`,
  );
