import type { Diagnostic } from '../model/diagnostic.ts';
import { formatPlace } from './format-problem.ts';
import { isMissingFile, plural } from './problem-lines.ts';
import { readable } from './visible.ts';

const MOST_LINES = 25;

/**
 * Where the open questions are. A plan that is nearly done gets each question with its place. One that has just begun has
 * hundreds: it gets a line per file, with how many and the first of them. At most 25 lines, then what is left. Missing files are not among them: those have been
 * named already.
 *
 * @param problems the open questions of a file stand together, the files in the order in which they are shown
 * @returns the lines; none when nothing is open
 */
export function openQuestionLines(problems: readonly Diagnostic[], folder: string): string[] {
  const open = problems.filter((problem) => problem.severity === 'open' && !isMissingFile(problem));
  if (open.length <= MOST_LINES)
    return open.map(({ at, message }) => `${formatPlace(at, folder)} open vraag: ${readable(message)}`);
  const files = new Map<string, Diagnostic[]>();
  for (const problem of open) files.set(problem.at.file, [...(files.get(problem.at.file) ?? []), problem]);
  const inOrder = [...files];
  const lines = inOrder.slice(0, MOST_LINES).map(([, [first, ...others]]) => {
    if (!first) return '';
    const where = formatPlace(first.at, folder);
    return others.length === 0
      ? `${where} open vraag: ${readable(first.message)}`
      : `${where} ${others.length + 1} open vragen; de eerste: ${readable(first.message)}`;
  });
  const left = inOrder.slice(MOST_LINES);
  const questions = left.reduce((sum, [, group]) => sum + group.length, 0);
  const more = `... en nog ${plural(questions, 'open vraag', 'open vragen')} in ${plural(left.length, 'bestand', 'bestanden')}.`;
  return left.length > 0 ? [...lines, more] : lines;
}
