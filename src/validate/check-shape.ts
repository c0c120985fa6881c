import type * as z from 'zod';
import { metaOf } from '../../blocks/schema/meta.ts';
import { fieldsOf, schemaAt, shapeOf } from '../../blocks/schema/walk.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AnswerFile, AnswerPath } from '../model/workspace.ts';
import { didYouMean, suggest } from '../text/suggest.ts';
import type { LostId } from './lost-ids.ts';
import { instead, misplacedNvt } from './misplaced-nvt.ts';
import { consequences } from './reference-problems.ts';
import { shapeMessage } from './shape-message.ts';

/** What one file is checked against. */
interface Check {
  readonly schema: z.ZodType;
  readonly file: AnswerFile;
  readonly lostBy: (item: AnswerPath) => LostId | undefined;
  /** Where an `nvt` at a wrong place has been reported: of a group that holds one, every field is a fault of its own. */
  readonly nvtTold: Set<string>;
}

/** Answers of the right shape, converted: a session that reads a file once checks it once. Nobody changes either. */
const sound = new WeakMap<object, { readonly schema: z.ZodType; readonly value: unknown }>();

/**
 * Checks one file against its schema and converts it.
 *
 * @param file undefined when the file does not exist: all its questions are open
 * @param lostBy the id that an item without an id of the right form lost: the references to it break because of it
 * @returns the converted answers, or undefined when the shape is wrong
 */
export function checkShape(
  schema: z.ZodType,
  file: AnswerFile | undefined,
  lostBy: Check['lostBy'],
): { value: unknown; problems: Diagnostic[] } {
  const empty = fieldsOf(schema) ? {} : [];
  const answers: object = typeof file?.value === 'object' && file.value !== null ? file.value : empty;
  const known = sound.get(answers);
  if (known?.schema === schema) return { value: known.value, problems: [] };
  const parsed = schema.safeParse(file?.value ?? empty);
  if (parsed.success) {
    sound.set(answers, { schema, value: parsed.data });
    return { value: parsed.data, problems: [] };
  }
  if (!file) return { value: undefined, problems: [] };
  const check = { schema, file, lostBy, nvtTold: new Set<string>() };
  return { value: undefined, problems: problemsOf(parsed.error.issues, check, []) };
}

function problemsOf(issues: readonly z.core.$ZodIssue[], check: Check, base: readonly PropertyKey[]): Diagnostic[] {
  const misspelt = new Map(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.flatMap((key) => {
            const group = [...base, ...issue.path];
            const field = suggest(key, absentFields(group, check));
            return field === undefined ? [] : [[keyOf([...group, field]), key] as const];
          })
        : [],
    ),
  );
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    // A question is `nvt` or an answer: report on the one that was meant.
    if (issue.code === 'invalid_union')
      return problemsOf(issue.errors[isNvtAttempt(check.file, path) ? 0 : 1] ?? [], check, path);
    const nvt = misplacedNvt(check.schema, path, (place) => valueAt(check.file.value, place));
    if (nvt) return cannotBeNvt(nvt, check);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, check));
    // The field is there, under a misspelt name: that is the fault to mend.
    if (misspelt.has(keyOf(path)) && valueAt(check.file.value, path) === undefined) return [];
    return [wrongValue(issue, path, check)];
  });
}

const keyOf = (path: readonly PropertyKey[]): string => path.map(String).join('\0');

/** The fields of a group that have not been typed. */
function absentFields(path: readonly PropertyKey[], { schema, file }: Check): string[] {
  const parent = schemaAt(schema, path);
  const typed = valueAt(file.value, path) as object;
  return Object.keys((parent && fieldsOf(parent)) ?? {}).filter((field) => !(field in typed));
}

function unknownField(key: string, path: readonly PropertyKey[], check: Check): Diagnostic {
  const parent = schemaAt(check.schema, path);
  const known = Object.keys((parent && fieldsOf(parent)) ?? {});
  const absent = absentFields(path, check);
  const field = suggest(key, absent);
  const lost = field === 'id' ? check.lostBy(answerPath(path)) : undefined;
  return {
    severity: 'error',
    code: 'onbekend-veld',
    message: `Het veld "${key}" bestaat hier niet${lost ? consequences(lost.id, lost.uses.length) : ''}.`,
    hint: didYouMean(key, absent) ?? didYouMean(key, known) ?? `Haal het weg, of kies uit: ${known.join(', ')}.`,
    at: check.file.locate(answerPath([...path, key]), 'key'),
  };
}

function cannotBeNvt(path: readonly PropertyKey[], { schema, file, nvtTold }: Check): Diagnostic[] {
  if (nvtTold.has(keyOf(path))) return [];
  nvtTold.add(keyOf(path));
  const subject = path.length === 0 ? 'Een heel bestand' : `${titleOf(path, schema)}: dit veld`;
  return [
    {
      severity: 'error',
      code: 'ongeldige-waarde',
      message: `${subject} kan niet "niet van toepassing" zijn.`,
      hint: instead(schema, path),
      at: file.locate(answerPath([...path, 'nvt']), 'key'),
    },
  ];
}

function wrongValue(issue: z.core.$ZodIssue, path: readonly PropertyKey[], check: Check): Diagnostic {
  const { schema, file, lostBy } = check;
  const field = schemaAt(schema, path);
  const value = valueAt(file.value, path);
  // An answer that is not there has no place of its own: where it would stand is past the comment behind its key.
  const at = file.locate(answerPath(path), value === null ? 'key' : 'value');
  const { message, hint } = shapeMessage(issue, {
    key: path.at(-1) ?? file.path,
    title: titleOf(path, schema) ?? file.path,
    meta: field ? shapeOf(field).meta : {},
    value,
    line: file.lines[at.line - 1] ?? '',
  });
  const lost = path.at(-1) === 'id' ? lostBy(answerPath(path.slice(0, -1))) : undefined;
  const told = lost && {
    message: message.replace(/\.$/, `${consequences(lost.id, lost.uses.length)}.`),
    hint: `Schrijf hier id: ${lost.id}.`,
  };
  return {
    severity: 'error',
    code: value == null ? 'ontbrekend-veld' : 'ongeldige-waarde',
    message,
    ...(hint ? { hint } : {}),
    ...told,
    at,
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

const answerPath = (path: readonly PropertyKey[]): AnswerPath =>
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
