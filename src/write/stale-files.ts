import { join } from 'node:path';
import { hashFile } from './hash-file.ts';
import type { Hashes } from './inventory.ts';
import { leadsAway } from './leads-away.ts';

/** What an earlier set holds and the new one does not. */
export interface Stale {
  /** As Paraat wrote them: they go, for whoever opened one would go by it. */
  readonly untouched: readonly string[];
  /** Changed by somebody since: they stay. */
  readonly changed: readonly string[];
}

/**
 * Files of an earlier set that the new one no longer makes, such as the form of an activity that is gone from the answers.
 *
 * @param known what Paraat wrote and should have written again
 * @param paths of the new set
 */
export function staleFiles(folder: string, known: Hashes, paths: Iterable<string>): Stale {
  // A disk may keep the case in which a name was first written.
  const made = new Set([...paths].map((path) => path.toLowerCase()));
  const untouched: string[] = [];
  const changed: string[] = [];
  for (const [path, hash] of known) {
    if (made.has(path.toLowerCase())) continue;
    const now = leadsAway(folder, path) ? undefined : hashFile(join(folder, path));
    if (now !== undefined) (now === hash ? untouched : changed).push(path);
  }
  return { untouched, changed };
}
