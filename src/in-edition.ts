import type { loadWorkspace } from './load/load-workspace.ts';
import { isError } from './model/diagnostic.ts';
import { type Edition, hasCalendars } from './model/edition.ts';
import type { Release, ReleaseHistory } from './model/release.ts';
import type { WithheldValue } from './model/withheld.ts';
import { likewise, type ReadInstitution } from './read-institution.ts';
import { Pseudonyms } from './reduce/pseudonyms.ts';
import { reduce } from './reduce/reduce.ts';
import { validate } from './validate/validate.ts';

/** The answers that an edition may hold, and those that it may not. */
export interface InEdition extends ReadInstitution {
  readonly withheld: readonly WithheldValue[];
}

/**
 * Reduces answers without errors, and those of earlier versions, to what an edition may hold. The problems stay those of the
 * answers themselves: that an answer is not there in an edition is none.
 */
export function inEdition(
  read: ReadInstitution,
  { workspace: typed }: ReturnType<typeof loadWorkspace>,
  edition: Edition,
): InEdition {
  if (edition === 'intern') return { ...read, withheld: [] };
  const pseudonyms = new Pseudonyms();
  const reduced = reduce(typed, edition, pseudonyms);
  const { institution, workspace, problems } = validate(reduced.workspace);
  if (!institution)
    throw new Error(`reduced answers are no valid input: ${JSON.stringify(problems.filter(isError).slice(0, 3))}`);
  const less = (release: Release | undefined): Release | undefined =>
    release && {
      ...release,
      history: historyFor(edition, release.history),
      workspace: reduce(release.workspace, edition, pseudonyms).workspace,
    };
  const { last, present, base } = read.typed.releases;
  const releases = { last: less(last), present: less(present), base: less(base) };
  return {
    ...read,
    institution,
    workspace,
    releases: {
      last: likewise(releases.last),
      present: likewise(releases.present),
      base: likewise(releases.base),
    },
    typed: { workspace: reduced.workspace, releases },
    withheld: reduced.withheld,
  };
}

/** What calendars were told only where there are calendars; and nothing by which withheld answers could be guessed. */
const historyFor = (edition: Edition, { versies, agendas }: ReleaseHistory): ReleaseHistory => ({
  versies: versies.map((entry) => ({ ...entry, kenmerk: '0'.repeat(64) })),
  agendas: hasCalendars(edition) ? agendas : [],
});
