import type * as z from 'zod';
import { fixedFiles } from '../../blocks/institution.ts';
import { fieldsOf } from '../../blocks/schema/walk.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { misnamedPaths, unusedFiles } from './unused-files.ts';

/** Files that no document uses (a typing error in a name loses a whole block in silence) and files that are missing. */
export function checkFiles(workspace: Workspace): Diagnostic[] {
  const problems = unusedFiles(workspace).map(({ problem }) => problem);
  // Where a file stands under another name, its absence is no news.
  const misnamed = new Set(misnamedPaths(workspace));
  const notUsed = blocksNotUsed(workspace);
  for (const [path, schema] of fixedFiles) {
    if (workspace.answers.has(path) || notUsed.has(path) || misnamed.has(path)) continue;
    const lacking = requiredFields(schema);
    problems.push({
      severity: lacking.length === 0 ? 'open' : 'error',
      code: 'ontbrekend-bestand',
      message: `Het bestand "${path}" ontbreekt.`,
      hint: path.startsWith('bouwstenen/')
        ? 'Maak het bestand, of zet de bouwsteen met een reden onder niet_gebruikt in instelling.yaml.'
        : lacking.length === 0
          ? 'Maak het bestand.'
          : `Maak het bestand, met ten minste: ${lacking.join(', ')}.`,
      at: { file: path, line: 1, column: 1 },
    });
  }
  return problems;
}

/** The fields without which a file means nothing. */
function requiredFields(schema: z.ZodType): string[] {
  const { error } = schema.safeParse(fieldsOf(schema) ? {} : []);
  return [...new Set((error?.issues ?? []).map(({ path }) => String(path[0])))];
}

/** Answer files of the blocks that the institution leaves out. */
export function blocksNotUsed(workspace: Workspace): ReadonlySet<string> {
  const answers = workspace.answers.get('instelling.yaml')?.value as { niet_gebruikt?: unknown } | null | undefined;
  const list = Array.isArray(answers?.niet_gebruikt) ? answers.niet_gebruikt : [];
  return new Set(list.map((entry: { bouwsteen?: unknown } | null) => `bouwstenen/${String(entry?.bouwsteen)}.yaml`));
}
