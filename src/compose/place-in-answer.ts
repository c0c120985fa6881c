import { fileOfAnswer } from '../../blocks/institution.ts';
import type { Place } from '../model/diagnostic.ts';
import type { AnswerPath, Workspace } from '../model/workspace.ts';

/** The path of an answer from its JSON pointer: `/registers/rollen/3/naam`. */
export const answerPath = (pointer: string): AnswerPath =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/**
 * Which of some answers holds a text, and where, as exactly as can be; the first answer when none holds it.
 *
 * @param answers JSON pointers; undefined when none of them is in a file
 */
export function placeInAnswers(
  workspace: Workspace,
  answers: readonly string[],
  text: string,
): { readonly answer: string; readonly at: Place } | undefined {
  const found = answers.flatMap((answer) => {
    const { file, path } = fileOfAnswer(answerPath(answer));
    const answerFile = workspace.answers.get(file);
    return answerFile ? [{ answer, answerFile, path }] : [];
  });
  const holder =
    found.find(({ answerFile, path }) => String(valueAt(answerFile.value, path)).includes(text)) ?? found[0];
  return holder && { answer: holder.answer, at: holder.answerFile.placeInText(holder.path, text) };
}

/** Where a text stands first in any of the answers, for what is printed without its origin (a cover, a picture). */
export function placeInAnyAnswer({ answers }: Workspace, text: string): Place | undefined {
  for (const { path, lines } of answers.values()) {
    const line = lines.findIndex((one) => one.includes(text));
    if (line >= 0) return { file: path, line: line + 1, column: lines[line]!.indexOf(text) + 1, length: text.length };
  }
  return undefined;
}

const valueAt = (value: unknown, path: AnswerPath): unknown =>
  path.reduce((at, step) => (at as Record<string | number, unknown> | null | undefined)?.[step], value);
