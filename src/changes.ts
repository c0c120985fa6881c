import { join } from 'node:path';
import { compareAnswers } from './analyse/compare/compare-answers.ts';
import { type ChangedDocument, changedAnswers, changedDocuments } from './compose/mark-changed.ts';
import { composeAll } from './compose-institution.ts';
import { readRelease } from './load/read-release.ts';
import type { FileChanges } from './model/answer-change.ts';
import { type Diagnostic, isError } from './model/diagnostic.ts';
import { type Release, releaseFiles } from './model/release.ts';
import type { Workspace } from './model/workspace.ts';
import { withNetwork } from './validate/with-network.ts';

/** What changed between two versions, and what that means. */
export interface ChangeReport {
  readonly from: string;
  /** Undefined for the present answers. */
  readonly to: string | undefined;
  readonly files: readonly FileChanges[];
  /** Names of the roles that have to do with a change, in the order of their register. */
  readonly roles: readonly string[];
  readonly documents: readonly ChangedDocument[];
}

/** Why there is nothing to compare: a sentence, or problems in the answers. */
export interface NoReport {
  readonly reason?: string;
  readonly problems: readonly Diagnostic[];
  readonly workspace: Workspace;
}

/**
 * Compares two releases, or a release with the present answers.
 *
 * @param from number of the older; by default the version before the newer
 * @param to number of the newer; by default the present answers
 */
export function changesBetween(
  folder: string,
  templatesFolder: string,
  from?: string,
  to?: string,
): ChangeReport | NoReport {
  const present = composeAll(folder, templatesFolder);
  const { releases, workspace } = present;
  const nothing = (reason: string): NoReport => ({ reason, problems: [], workspace });
  const damaged = present.problems.filter(({ code }) => code === 'versie-beschadigd');
  if (!releases.last)
    return damaged.length > 0
      ? { problems: damaged, workspace }
      : nothing('Er is nog geen versie vastgelegd, dus er is niets om mee te vergelijken.');
  const known = releases.last.history.versies;
  const older = from ?? releases.base?.entry.versie;
  if (older === undefined)
    return nothing(`Dit is versie ${known[0]?.versie}, de eerste; er is geen eerdere om mee te vergelijken.`);
  const read = (versie: string): Release | Diagnostic | undefined => {
    const entry = known.find((one) => one.versie === versie);
    return entry && readRelease(folder, versie, entry.controle);
  };
  const [one, other] = [read(older), to === undefined ? undefined : read(to)];
  for (const [versie, release] of [[older, one], ...(to === undefined ? [] : [[to, other] as const])] as const)
    if (!release)
      return nothing(`Versie ${versie} is niet vastgelegd. Wel: ${known.map((entry) => entry.versie).join(', ')}.`);
  const broken = [one, other].filter((release): release is Diagnostic => release !== undefined && 'code' in release);
  if (broken.length > 0) return { problems: broken, workspace };
  const newer =
    to === undefined ? present : composeAll(join(folder, releaseFiles.folder, to, releaseFiles.input), templatesFolder);
  const errors = newer.problems.filter(isError);
  if (errors.length > 0) return { problems: to === undefined ? present.problems : errors, workspace: newer.workspace };

  const files = compareAnswers(withNetwork((one as Release).workspace).workspace, newer.workspace);
  const changes = files.flatMap((file) => file.changes);
  const concerned = new Set(changes.flatMap(({ roles }) => roles));
  return {
    from: older,
    to,
    files,
    roles: (newer.institution?.registers.rollen ?? []).flatMap(({ id, naam }) => (concerned.has(id) ? [naam] : [])),
    documents: changedDocuments(newer.plans, changedAnswers(changes)),
  };
}
