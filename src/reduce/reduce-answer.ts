import type * as z from 'zod';
import { isNvt } from '../../blocks/schema/vraag.ts';
import { isOptional, shapeOf, walk } from '../../blocks/schema/walk.ts';
import { type Confidential, type Edition, isWithheldIn, withheldText } from '../model/edition.ts';
import type { WithheldValue } from '../model/withheld.ts';
import type { AnswerPath } from '../model/workspace.ts';
import type { Pseudonyms } from './pseudonyms.ts';

/** How the answers of one file are reduced. */
export interface Reducing {
  readonly edition: Edition;
  /** Ids in place of those of people, which are their names; undefined where the edition names people. */
  readonly pseudonyms: Pseudonyms | undefined;
  /** Is told of every text that goes. */
  readonly withheld: (value: Omit<WithheldValue, 'file'>) => void;
}

/**
 * An answer as typed, without what an edition may not hold. It keeps its shape, so that it can be read again: a question
 * becomes `nvt` with the text that stands in place of it, what may be missing is left out, any other text is replaced.
 */
export function reduceAnswer(
  schema: z.core.$ZodType,
  value: unknown,
  reducing: Reducing,
  path: AnswerPath = [],
): unknown {
  const { meta, fields, item } = shapeOf(schema);
  if (value == null) return value;
  const { vertrouwelijk, verwijzing, collectie } = meta;
  if (vertrouwelijk && isWithheldIn(reducing.edition, vertrouwelijk)) {
    note(schema, value, vertrouwelijk, reducing, path);
    if (meta.vraag) return { nvt: withheldText };
    if (isOptional(schema)) return undefined;
    return item ? [] : withheldText;
  }
  if (isNvt(value)) return value;
  if (typeof value === 'string' && verwijzing === 'functionarissen') return reducing.pseudonyms?.of(value) ?? value;
  if (item && Array.isArray(value)) {
    const items = value.map((one, index) => reduceAnswer(item, one, reducing, [...path, index]));
    return collectie === 'functionarissen'
      ? items.map((one, index) => renamed(one, reducing, [...path, index]))
      : items;
  }
  if (!fields || typeof value !== 'object') return value;
  const isSecretDay = isUnannounced(value) && reducing.edition !== 'functionaris';
  const left = fields.flatMap(([key, field]) => {
    if (!(key in value)) return [];
    if (key === 'planning' && isSecretDay) return [[key, { nvt: withheldText }] as const];
    const reduced = reduceAnswer(field, (value as Record<string, unknown>)[key], reducing, [...path, key]);
    return reduced === undefined ? [] : [[key, reduced] as const];
  });
  return Object.fromEntries(left);
}

/** An exercise of which nobody may know the day; calendars of who may, have it. */
const isUnannounced = (value: object): boolean => 'onaangekondigd' in value && value.onaangekondigd === 'ja';

/** A person under another id; the id itself is withheld as the name is. */
function renamed(person: unknown, { pseudonyms, withheld }: Reducing, path: AnswerPath): unknown {
  const id = (person as { readonly id?: unknown } | null)?.id;
  if (!pseudonyms || typeof id !== 'string') return person;
  withheld({ kind: 'naam', value: id, title: 'Id', path: [...path, 'id'], isPassage: false });
  return { ...(person as object), id: pseudonyms.of(id) };
}

/** Tells of every text in an answer that goes. Words to choose from, dates, numbers and ids of things are no secret by themselves. */
function note(
  schema: z.core.$ZodType,
  value: unknown,
  kind: Confidential,
  { withheld }: Reducing,
  path: AnswerPath,
): void {
  walk(schema, value, (visit) => {
    const { veld, title } = visit.meta;
    const isText = veld === 'tekst' || veld === 'opmaak' || veld === 'telefoon' || veld === 'e-mail';
    if (!isText || typeof visit.value !== 'string') return;
    const isPassage = kind !== 'naam' && kind !== 'persoonlijk' && kind !== 'code' && kind !== 'functienummer';
    withheld({
      kind,
      value: visit.value,
      title: title ?? shapeOf(schema).meta.title ?? '',
      path: [...path, ...visit.path],
      isPassage,
    });
  });
}
