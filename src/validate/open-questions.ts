import { schemaOfFile } from '../../blocks/institution.ts';
import { walk } from '../../blocks/schema/walk.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { blocksNotUsed } from './check-files.ts';

/** Every question without an answer: it prints as a gap, is listed, and keeps the plan from being released. */
export function openQuestions(workspace: Workspace): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const notUsed = blocksNotUsed(workspace);
  for (const [path, file] of workspace.answers) {
    const schema = schemaOfFile(path);
    if (!schema || !file.readable || notUsed.has(path)) continue;
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
  }
  return problems;
}
