import type { Institution } from '../blocks/institution.ts';
import { fileOfAnswer } from '../blocks/institution.ts';
import { type AnsweredShare, answeredShares } from './analyse/answered-share.ts';
import { type OtoAnalyses, otoAnalyses } from './analyse/oto-analyses.ts';
import { type Remark, readiness } from './analyse/readiness.ts';
import { checkMarkdown } from './compose/check-markdown.ts';
import { loadWorkspace } from './load/load-workspace.ts';
import { type Diagnostic, failed, type Place } from './model/diagnostic.ts';
import type { Workspace } from './model/workspace.ts';
import { readInstitution } from './read-institution.ts';
import { blocksNotUsed } from './validate/check-files.ts';
import { inReadingOrder } from './validate/in-reading-order.ts';

export interface CheckResult {
  readonly workspace: Workspace;
  /** Every problem, in order of file and line. */
  readonly problems: readonly Diagnostic[];
  readonly shares: readonly AnsweredShare[];
  /** What the answers add up to; null as long as there are errors, for then nothing can be computed from them. */
  readonly analysis: null | {
    readonly institution: Institution;
    readonly remarks: readonly (Pick<Remark, 'code' | 'message'> & { readonly at: Place })[];
    readonly oto: OtoAnalyses;
  };
}

/**
 * The part of the road that needs no documents: load, validate, analyse. What only shows in a document (a character that
 * the font lacks, a table that is too wide) is left to a build.
 *
 * @param folder the institution's input folder
 * @param peildatum the day to judge by, ISO 8601
 */
export function check(folder: string, peildatum: string): CheckResult {
  const read = readInstitution(folder, loadWorkspace(folder), peildatum);
  const { workspace, institution } = read;
  const problems = inReadingOrder([...read.problems, ...(institution ? checkMarkdown(workspace) : [])]);
  const shares = answeredShares(workspace, blocksNotUsed(workspace));
  if (!institution || failed(problems)) return { workspace, problems, shares, analysis: null };
  const oto = otoAnalyses(institution, peildatum);
  const remarks = readiness(institution, oto, peildatum).map(({ code, message, path }) => ({
    code,
    message,
    at: placeOf(workspace, path),
  }));
  return { workspace, problems, shares, analysis: { institution, remarks, oto } };
}

function placeOf(workspace: Workspace, answer: readonly (string | number)[]): Place {
  const { file, path } = fileOfAnswer(answer);
  return workspace.answers.get(file)?.locate(path) ?? { file, line: 1, column: 1 };
}
