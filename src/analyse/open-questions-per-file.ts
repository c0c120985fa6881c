import type * as z from 'zod';
import { type Institution, schemaOfFile } from '../../blocks/institution.ts';
import { metaOf } from '../../blocks/schema/meta.ts';
import { shapeOf } from '../../blocks/schema/walk.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** The open questions of one file of answers. */
export interface OpenQuestions {
  /** Title of the file's schema: a building block, a register; of a scenario card with its name. */
  readonly onderdeel: string;
  readonly aantal: number;
  /** What is asked, in order of the schema, whatever the order of the fields; a question that several rows leave open stands here once, with how often. */
  readonly vragen: readonly string[];
}

/** Open questions per file, in order of file. A scenario card goes by its name: all of them have one schema. */
export function openQuestionsPerFile(
  problems: readonly Diagnostic[],
  { scenariokaarten }: Pick<Institution, 'scenariokaarten'>,
): OpenQuestions[] {
  const files = new Map<string, Map<string, number>>();
  for (const { severity, at, message } of problems) {
    if (severity !== 'open') continue;
    const questions = files.get(at.file) ?? new Map<string, number>();
    // The message is a sentence for the terminal: the question, and that it is not answered.
    const question = message.replace(/: nog niet ingevuld\.$/, '');
    files.set(at.file, questions.set(question, (questions.get(question) ?? 0) + 1));
  }
  return [...files].map(([file, questions]) => {
    const schema = schemaOfFile(file);
    const asked = schema ? questionsIn(schema) : [];
    const rank = (question: string): number => asked.indexOf(question);
    const title = (schema && metaOf(schema).title) ?? file;
    const kaart = scenariokaarten[/^scenariokaarten\/(.*)\.yaml$/.exec(file)?.[1] ?? ''];
    return {
      onderdeel: kaart ? `${title} ${kaart.naam}` : title,
      aantal: [...questions.values()].reduce((sum, count) => sum + count, 0),
      vragen: [...questions]
        .sort(([a], [b]) => rank(a) - rank(b))
        .map(([question, count]) => (count === 1 ? question : `${question} (${count} keer)`)),
    };
  });
}

/** The questions that a schema asks, as they are printed, in its order. */
function questionsIn(schema: z.core.$ZodType, name = ''): string[] {
  const { meta, fields = [], item } = shapeOf(schema);
  return [
    ...(meta.vraag ? [meta.title ?? name] : []),
    ...fields.flatMap(([key, field]) => questionsIn(field, key)),
    ...(item ? questionsIn(item, name) : []),
  ];
}
