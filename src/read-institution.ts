import type { Institution } from '../blocks/institution.ts';
import { loadReleases } from './load/load-releases.ts';
import type { loadWorkspace } from './load/load-workspace.ts';
import type { readRelease } from './load/read-release.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Release, Releases } from './model/release.ts';
import type { Workspace } from './model/workspace.ts';
import { checkOldNumbers } from './validate/check-old-numbers.ts';
import { checkVersion } from './validate/check-version.ts';
import { validate } from './validate/validate.ts';
import { withNetwork } from './validate/with-network.ts';

/** The answers of an institution as every command judges them, with the versions that were released. */
export interface ReadInstitution {
  /** With what the own tables take over from the network. */
  readonly workspace: Workspace;
  readonly releases: Releases;
  /** Both without what they take over: as they were typed. */
  readonly typed: { readonly workspace: Workspace; readonly releases: Releases };
  /** Null when there is an error in the answers. */
  readonly institution: Institution | null;
  /** In no order; more may be added by who goes on. */
  readonly problems: Diagnostic[];
}

/** With what it took over from the network, as the present answers have it: else all of that would seem to be new. */
export const likewise = (release: Release | undefined): Release | undefined =>
  release && { ...release, workspace: withNetwork(release.workspace).workspace };

/**
 * Validates what was loaded, and compares it with the releases.
 *
 * @param folder the institution's input folder, for its releases
 * @param peildatum the day to judge by, ISO 8601; the date of the version when it is left out
 * @param read reads a release, or remembers it
 * @param known the releases, when they are not those of the folder
 */
export function readInstitution(
  folder: string,
  { workspace: typed, problems: unreadable }: ReturnType<typeof loadWorkspace>,
  peildatum?: string,
  read?: typeof readRelease,
  known?: Releases,
): ReadInstitution {
  const { institution, problems: invalid, workspace } = validate(typed, peildatum);
  const { releases: kept, problems: damaged } = known
    ? { releases: known, problems: [] }
    : loadReleases(folder, typed, read);
  const releases = { last: likewise(kept.last), present: likewise(kept.present), base: likewise(kept.base) };
  const problems = [
    ...unreadable,
    ...invalid,
    ...damaged,
    ...checkVersion(workspace, releases),
    ...checkOldNumbers(workspace, releases),
  ];
  return { workspace, releases, typed: { workspace: typed, releases: kept }, institution, problems };
}
