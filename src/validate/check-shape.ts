import type * as z from 'zod';
import { metaOf } from '../../blocks/schema/meta.ts';
import { fieldsOf, schemaAt } from '../../blocks/schema/walk.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AnswerFile } from '../model/workspace.ts';
import { didYouMean } from './suggest.ts';

/**
 * Checks one file against its schema and converts it.
 *
 * @param file undefined when the file does not exist: all its questions are open
 * @returns the converted answers, or undefined when the shape is wrong
 */
export function checkShape(
  schema: z.ZodType,
  file: AnswerFile | undefined,
): { value: unknown; problems: Diagnostic[] } {
  const empty = fieldsOf(schema) ? {} : [];
  const parsed = schema.safeParse(file?.value ?? empty);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: undefined, problems: file ? problemsOf(parsed.error.issues, schema, file, []) : [] };
}

function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  file: AnswerFile,
  base: PropertyKey[],
): Diagnostic[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    // A question is `nvt` or an answer: report on the one that was meant.
    if (issue.code === 'invalid_union')
      return problemsOf(issue.errors[isNvtAttempt(file, path) ? 0 : 1] ?? [], schema, file, path);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, schema, file));
    return [wrongValue(issue, path, schema, file)];
  });
}

function unknownField(key: string, path: PropertyKey[], schema: z.ZodType, file: AnswerFile): Diagnostic {
  const parent = schemaAt(schema, path);
  const known = Object.keys((parent && fieldsOf(parent)) ?? {});
  return {
    severity: 'error',
    code: 'onbekend-veld',
    message: `Het veld "${key}" bestaat hier niet.`,
    hint: didYouMean(key, known) ?? `Mogelijke velden: ${known.join(', ')}.`,
    at: file.locate(answerPath([...path, key]), 'key'),
  };
}

function wrongValue(issue: z.core.$ZodIssue, path: PropertyKey[], schema: z.ZodType, file: AnswerFile): Diagnostic {
  const field = schemaAt(schema, path);
  const meta = field ? metaOf(field) : {};
  const name = titleOf(path, schema) ?? file.path;
  const value = valueAt(file.value, path);
  const example = (meta.examples as readonly unknown[] | undefined)?.[0];
  const hint =
    issue.code === 'invalid_value' && typeof value === 'string'
      ? didYouMean(value, issue.values.map(String))
      : example === undefined
        ? meta.description
        : `Bijvoorbeeld: ${String(example)}.`;
  const missing = value == null;
  return {
    severity: 'error',
    code: missing ? 'ontbrekend-veld' : 'ongeldige-waarde',
    message: missing ? `Het veld "${String(path.at(-1))}" (${name}) ontbreekt.` : `${name}: ${issue.message}`,
    ...(hint ? { hint } : missing ? { hint: issue.message } : {}),
    at: file.locate(answerPath(path)),
  };
}

/** The title of a field; of the list it stands in when it is an item without a title of its own. */
function titleOf(path: readonly PropertyKey[], schema: z.ZodType): string | undefined {
  if (path.length === 0) return undefined;
  const field = schemaAt(schema, path);
  const last = path.at(-1);
  return (
    (field && metaOf(field).title) ?? (typeof last === 'number' ? titleOf(path.slice(0, -1), schema) : String(last))
  );
}

const answerPath = (path: readonly PropertyKey[]) =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path)
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined;
  return at;
}

const isNvtAttempt = (file: AnswerFile, path: readonly PropertyKey[]): boolean => {
  const value = valueAt(file.value, path);
  return typeof value === 'object' && value !== null && 'nvt' in value;
};
