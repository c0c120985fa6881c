import { type Institution, schemaOfFile } from '../../blocks/institution.ts';
import { metaOf } from '../../blocks/schema/meta.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { type AnsweredShare, answeredShares } from './answered-share.ts';
import type { OtoAnalyses } from './oto-analyses.ts';
import { readiness } from './readiness.ts';

/** What `paraat check` finds on the day of the version, for who judges the plan: no place in a file, but what it is about. */
export interface Bevindingen {
  readonly meldingen: readonly { readonly onderdeel: string; readonly ernst: string; readonly tekst: string }[];
  /** What is complete on paper and weak in practice, in order of weight. */
  readonly aandachtspunten: readonly string[];
  readonly delen: readonly AnsweredShare[];
}

/**
 * @param date the day of judging, ISO 8601: the same for which `oto` was computed
 * @param notUsed paths of the files of blocks that are left out
 */
export function bevindingenOf(
  institution: Institution,
  oto: OtoAnalyses,
  problems: readonly Diagnostic[],
  date: string,
  workspace: Workspace,
  notUsed: ReadonlySet<string>,
): Bevindingen {
  return {
    meldingen: problems.flatMap(({ severity, message, at }) => {
      const ernst = severity === 'warning' ? 'waarschuwing' : severity === 'notice' ? 'opmerking' : undefined;
      return ernst === undefined ? [] : [{ onderdeel: titleOf(at.file), ernst, tekst: message }];
    }),
    aandachtspunten: readiness(institution, oto, date).map(({ message }) => message),
    delen: answeredShares(workspace, notUsed),
  };
}

function titleOf(file: string): string {
  const schema = schemaOfFile(file);
  return (schema && metaOf(schema).title) ?? file;
}
