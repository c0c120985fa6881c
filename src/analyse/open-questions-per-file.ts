import { schemaOfFile } from '../../blocks/institution.ts';
import { metaOf } from '../../blocks/schema/meta.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** The open questions of one file of answers. */
export interface OpenQuestions {
  /** Title of the file's schema: a building block, a register. */
  readonly onderdeel: string;
  readonly aantal: number;
}

/** Open questions counted per file, in order of file. */
export function openQuestionsPerFile(problems: readonly Diagnostic[]): OpenQuestions[] {
  const counts = new Map<string, number>();
  for (const problem of problems)
    if (problem.severity === 'open') counts.set(problem.at.file, (counts.get(problem.at.file) ?? 0) + 1);
  return [...counts].map(([file, aantal]) => {
    const schema = schemaOfFile(file);
    return { onderdeel: (schema && metaOf(schema).title) ?? file, aantal };
  });
}
