import { schemaOfFile } from '../../blocks/institution.ts';
import { walk } from '../../blocks/schema/walk.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { onceFor } from '../model/once-for.ts';
import type { AnswerFile, Workspace } from '../model/workspace.ts';
import { blocksNotUsed } from './check-files.ts';

/** Every question without an answer: it prints as a gap, is listed, and keeps the plan from being released. */
export function openQuestions(workspace: Workspace): Diagnostic[] {
  const notUsed = blocksNotUsed(workspace);
  return [...workspace.answers.values()].flatMap((file) => (notUsed.has(file.path) ? [] : openIn(file)));
}

const openIn = onceFor((file: AnswerFile): readonly Diagnostic[] => {
  const problems: Diagnostic[] = [];
  const schema = schemaOfFile(file.path);
  if (!schema || !file.readable) return problems;
  walk(schema, file.value ?? {}, ({ path: answer, meta, value }) => {
    const empty = value == null || (Array.isArray(value) && value.length === 0);
    if (!meta.vraag || !empty) return;
    problems.push({
      severity: 'open',
      code: 'open-vraag',
      message: `${meta.title ?? String(answer.at(-1))}: nog niet ingevuld.`,
      ...(meta.description ? { hint: meta.description } : {}),
      at: file.locate(answer),
    });
  });
  return problems;
});
