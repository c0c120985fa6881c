import { fileOfAnswer, type Institution } from '../../blocks/institution.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { strengthFor } from './rule.ts';
import { allRules } from './rules/all-rules.ts';

/** Runs every rule; each finding becomes a problem at the place of the answer. */
export function checkRules(
  institution: Institution,
  workspace: Workspace,
  peildatum: string | undefined,
): Diagnostic[] {
  const strength = strengthFor(institution.instelling);
  return allRules.flatMap((rule) =>
    rule.check(institution, peildatum, strength).map(({ severity, path, message, hint }) => {
      const answer = fileOfAnswer(path);
      const file = workspace.answers.get(answer.file);
      if (file) return { severity, code: rule.code, message, hint, at: file.locate(answer.path) };
      // No place in a file that is not there: every institution has this one.
      const missing = `${message} (Het bestand "${answer.file}" ontbreekt.)`;
      return { severity, code: rule.code, message: missing, hint, at: { file: 'instelling.yaml', line: 1, column: 1 } };
    }),
  );
}
