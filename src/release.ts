import { schemaOfFile } from '../blocks/institution.ts';
import { calendarsOf } from './analyse/calendars-of.ts';
import { compareAnswers } from './analyse/compare/compare-answers.ts';
import { type Grounds, groundsInAnswers, releaseEntry, whyNoRelease } from './analyse/release-entry.ts';
import { reviseCalendars } from './analyse/revise-calendars.ts';
import { composeAll } from './compose-institution.ts';
import type { FileChanges } from './model/answer-change.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { OutputFile } from './model/output-file.ts';
import type { ReleaseEntry, ReleaseHistory } from './model/release.ts';
import type { Workspace } from './model/workspace.ts';
import { snapshotFiles } from './write/snapshot-files.ts';

/** A release that can be made, or why it cannot. Nothing is written yet. */
export interface ReleasePlan {
  readonly workspace: Workspace;
  readonly problems: readonly Diagnostic[];
  /** Why not, beside errors and open questions among the problems. */
  readonly refusals: readonly string[];
  /** What changed since the last release; everything is new when there is none. */
  readonly changes: readonly FileChanges[];
  /** The last release. */
  readonly since: ReleaseEntry | undefined;
  readonly suggested: Grounds;
  /** Who decides, when, and from when it counts; empty unless the release can be made. */
  readonly decision: { readonly door: string; readonly op: string; readonly ingang: string };
  /** The files of the version, by the grounds for it; undefined when it cannot be made. */
  readonly files: ((grounds: Grounds) => OutputFile[]) | undefined;
}

/**
 * Works out a release of the present answers under a number: the same checks as a build, and what a release needs besides.
 *
 * @param today ISO date: what is decided later has not been decided
 */
export function planRelease(folder: string, templatesFolder: string, versie: string, today: string): ReleasePlan {
  const { workspace, institution, releases, problems } = composeAll(folder, templatesFolder);
  const { last } = releases;
  const stopped = problems.some(({ severity }) => severity === 'error' || severity === 'open');
  const refusals = institution ? whyNoRelease(versie, institution, workspace, releases, today) : [];
  const changes = last ? compareAnswers(last.workspace, workspace) : [];
  const plan = {
    workspace,
    problems,
    refusals,
    changes,
    since: last?.entry,
    suggested: institution ? groundsInAnswers(institution, versie) : { reden: '', geraadpleegd: '' },
  };
  if (!institution || stopped || refusals.length > 0)
    return { ...plan, decision: { door: '', op: '', ingang: '' }, files: undefined };

  const entry = releaseEntry(versie, institution, workspace.fingerprint, changes, plan.suggested);
  const agendas = reviseCalendars(calendarsOf(institution), last?.history.agendas ?? [], {
    year: institution.oto.beleid.planjaar,
    concept: false,
    date: entry.datum,
  });
  const earlier = (last?.history.versies ?? []).map((one) =>
    one.versie === last?.entry.versie ? { ...one, controle: last.controle } : one,
  );
  return {
    ...plan,
    decision: { door: entry.vastgesteld_door, op: entry.vastgesteld_op, ingang: entry.ingangsdatum },
    files: (grounds) => {
      const history: ReleaseHistory = { versies: [...earlier, { ...entry, ...grounds }], agendas };
      return snapshotFiles(history, inputOf(workspace));
    },
  };
}

/** The files that the documents are made of: answers that are asked for, and what they name. */
const inputOf = ({ sources, usedAssets }: Workspace): ReadonlyMap<string, Uint8Array> =>
  new Map([...sources].filter(([path]) => schemaOfFile(path) || usedAssets.has(path)));
