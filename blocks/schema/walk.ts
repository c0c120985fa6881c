import type * as z from 'zod';
import { metaOf } from './meta.ts';
import { isNvt } from './vraag.ts';

/** One place of the answers, with the schema that governs it. */
export interface Visit {
  readonly path: readonly (string | number)[];
  readonly schema: z.core.$ZodType;
  readonly meta: z.core.GlobalMeta;
  /** The answer as typed; undefined or null when it is missing or empty. */
  readonly value: unknown;
}

type Def = z.core.$ZodTypeDef & {
  readonly in?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly element?: z.core.$ZodType;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly entries?: Record<string, string>;
};

const defOf = (schema: z.core.$ZodType) => schema._zod.def as Def;

/** What a wrapper (question, optional, conversion) wraps; undefined for an object, an array or a scalar. */
function wrapped(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const def = defOf(schema);
  if (def.type === 'pipe') return def.in;
  // A question is a union of `nvt` and the answer itself.
  if (def.type === 'union') return def.options?.[1];
  return def.innerType;
}

/** The schema below its wrappers: an object, an array or a scalar. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = wrapped(schema);
  return inner ? bare(inner) : schema;
}

/** The fields of an object schema; undefined for anything else. */
export const fieldsOf = (schema: z.core.$ZodType): Record<string, z.core.$ZodType> | undefined =>
  defOf(bare(schema)).shape;

/** The schema of the items of a list; undefined for anything else. */
export const itemOf = (schema: z.core.$ZodType): z.core.$ZodType | undefined => defOf(bare(schema)).element;

/** The words that a field can be; undefined unless it is a choice. */
export function choicesOf(schema: z.core.$ZodType): readonly string[] | undefined {
  const { entries } = defOf(bare(schema));
  return entries && Object.values(entries);
}

/** Whether the field may be missing without a word. A question may be missing too, and is open then. */
export function isOptional(schema: z.core.$ZodType): boolean {
  const inner = wrapped(schema);
  return defOf(schema).type === 'optional' || (inner !== undefined && isOptional(inner));
}

/** The schema at a path; undefined where no schema governs it. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = schema;
  for (const step of path) at = at && (typeof step === 'number' ? itemOf(at) : fieldsOf(at)?.[String(step)]);
  return at;
}

/** Everything known at a place: what the wrappers say (title, question) over what they wrap (kind of field, reference). */
function metaThrough(schema: z.core.$ZodType): z.core.GlobalMeta {
  const inner = wrapped(schema);
  return inner ? { ...metaThrough(inner), ...metaOf(schema) } : metaOf(schema);
}

/** What governs one place of the answers, seen through its wrappers. */
export interface Shape {
  readonly meta: z.core.GlobalMeta;
  /** Undefined unless it is a group of fields. */
  readonly fields: readonly (readonly [string, z.core.$ZodType])[] | undefined;
  /** Undefined unless it is a list. */
  readonly item: z.core.$ZodType | undefined;
}

// Every row of a table has the same schema: its shape is worked out once.
const shapes = new WeakMap<z.core.$ZodType, Shape>();

/** The shape that a schema asks for: the kind of field, its fields, its items. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  let shape = shapes.get(schema);
  if (!shape) {
    const fields = fieldsOf(schema);
    shape = { meta: metaThrough(schema), fields: fields && Object.entries(fields), item: itemOf(schema) };
    shapes.set(schema, shape);
  }
  return shape;
}

/**
 * Visits every field that a schema asks for, parents first, in the order of the schema, whether or not it is answered.
 * Answers of a wrong shape are visited as they are, so that one fault does not hide the others.
 */
export function walk(
  schema: z.core.$ZodType,
  value: unknown,
  visit: (found: Visit) => void,
  path: readonly (string | number)[] = [],
): void {
  const { meta, fields, item } = shapeOf(schema);
  visit({ path, schema, meta, value });
  if (value == null || isNvt(value)) return;
  if (fields && typeof value === 'object' && !Array.isArray(value))
    for (const [key, field] of fields) walk(field, (value as Record<string, unknown>)[key], visit, [...path, key]);
  if (item && Array.isArray(value))
    for (const [index, answer] of value.entries()) walk(item, answer, visit, [...path, index]);
}

const kinds = new WeakMap<z.core.$ZodType, ReadonlySet<string>>();

/** The kinds of field (`veld`) that answers to a schema can hold, so that whoever looks for one skips the other files. */
export function kindsOf(schema: z.core.$ZodType): ReadonlySet<string> {
  let found = kinds.get(schema);
  if (!found) {
    const { meta, fields = [], item } = shapeOf(schema);
    const below = [...fields.map(([, field]) => field), ...(item ? [item] : [])];
    found = new Set([...(meta.veld === undefined ? [] : [meta.veld]), ...below.flatMap((one) => [...kindsOf(one)])]);
    kinds.set(schema, found);
  }
  return found;
}

/** The collections that answers to a schema feed. */
export function collectionsOf(schema: z.core.$ZodType): string[] {
  const { collectie } = metaThrough(schema);
  const item = itemOf(schema);
  const below = item ? [item] : Object.values(fieldsOf(schema) ?? {});
  return [...(collectie === undefined ? [] : [collectie]), ...below.flatMap(collectionsOf)];
}
