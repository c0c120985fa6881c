import { schemaOfFile } from '../../blocks/institution.ts';
import { readAnswers } from '../load/read-answers.ts';
import { type Diagnostic, isError } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { validate } from '../validate/validate.ts';

/**
 * The errors that answers would have with another text of one file and do not have now, such as a reference to an item that
 * is gone.
 *
 * @returns also the answers as they would be, in which the errors have their place
 */
export function newErrors(
  workspace: Workspace,
  path: string,
  edited: string,
): { problems: Diagnostic[]; answers: Workspace['answers'] } {
  const { file, problems } = readAnswers(path, new TextEncoder().encode(edited), schemaOfFile(path));
  const answers = new Map([...workspace.answers, [path, file] as const].sort(([a], [b]) => (a < b ? -1 : 1)));
  const now = [...problems, ...validate({ ...workspace, answers }).problems].filter(isError);
  if (now.length === 0) return { problems: [], answers };
  const old = new Set(validate(workspace).problems.filter(isError).map(keyOf));
  return { problems: now.filter((problem) => !old.has(keyOf(problem))), answers };
}

/** Without its line: what stands above it may have grown. */
const keyOf = ({ code, message, at }: Diagnostic): string => [code, message, at.file].join('\0');
