import type * as z from 'zod';
import { placeOfCollection } from '../../blocks/collections.ts';
import { manieren } from '../../blocks/schema/manieren.ts';
import { choicesOf, isOptional, type Shape, shapeOf } from '../../blocks/schema/walk.ts';

/** Longer lists of choices are left to the editor. */
const MOST_CHOICES = 13;

/**
 * A title with how the field is answered, then its guidance and an example: the lines above a question.
 *
 * @param isEmpty whether the answer is still to come: only then it is said that it must
 */
export function explanationOf(key: string, schema: z.core.$ZodType, isEmpty: boolean): string[] {
  const shape = shapeOf(schema);
  const { meta } = shape;
  const notes = [...mannerOf(schema, shape), ...(isEmpty && needed(schema, shape) ? ['verplicht'] : [])];
  const examples = ((meta.examples ?? []) as readonly unknown[]).map(String);
  return [
    `${meta.title ?? key}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`,
    ...(meta.description ? [`  ${meta.description}`] : []),
    ...(examples.length > 0 ? [`  Bijvoorbeeld: ${examples.join(' / ')}`] : []),
  ];
}

/** Whether the group it stands in is an error without it. */
export const needed = (schema: z.core.$ZodType, { meta }: Shape): boolean => !meta.vraag && !isOptional(schema);

function mannerOf(schema: z.core.$ZodType, { meta, item, fields }: Shape): string[] {
  if (fields) return [];
  if (item) {
    const inside = shapeOf(item);
    return inside.fields ? ['lijst'] : [['lijst', ...mannerOf(item, inside)].join(': ')];
  }
  if (meta.verwijzing !== undefined) return [placeOfCollection(meta.verwijzing)];
  const choices = meta.veld === 'ja-nee' ? undefined : choicesOf(schema);
  if (choices) return choices.length > MOST_CHOICES ? ['kies uit een vaste lijst'] : [`kies: ${choices.join(', ')}`];
  const manner = meta.veld && manieren[meta.veld];
  return manner === undefined ? [] : [manner];
}
