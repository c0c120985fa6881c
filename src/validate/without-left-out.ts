import type * as z from 'zod';
import { type BouwsteenId, bouwstenen } from '../../blocks/bouwstenen.ts';
import type { Nvt } from '../../blocks/schema/vraag.ts';
import { shapeOf } from '../../blocks/schema/walk.ts';

/** Stands for an answer that cannot be kept, with the block that it was about. */
class Gone {
  readonly block: BouwsteenId;
  constructor(block: BouwsteenId) {
    this.block = block;
  }
}

/**
 * The answers of one file without the references to blocks that are left out and whose file is gone. A question that
 * asked for such an id gets the reason; from a list the id goes, and so does a row that is about such an id.
 *
 * @param answers as typed, in the shape of the schema
 * @param leftOut collections that are gone, with the block that held them
 */
export function withoutLeftOut(
  schema: z.core.$ZodType,
  answers: unknown,
  leftOut: ReadonlyMap<string, BouwsteenId>,
): unknown {
  const kept = keep(schema, answers, leftOut);
  return kept instanceof Gone ? null : kept;
}

function keep(schema: z.core.$ZodType, value: unknown, leftOut: ReadonlyMap<string, BouwsteenId>): unknown {
  const { meta } = shapeOf(schema);
  const kept = below(schema, value, leftOut);
  return kept instanceof Gone && meta.vraag ? reasonOf(kept) : kept;
}

function below(schema: z.core.$ZodType, value: unknown, leftOut: ReadonlyMap<string, BouwsteenId>): unknown {
  const { meta, fields, item } = shapeOf(schema);
  const block = leftOut.get(meta.verwijzing ?? '');
  if (block && typeof value === 'string') return new Gone(block);
  if (item && Array.isArray(value)) {
    const all = value.map((one) => keep(item, one, leftOut));
    const kept = all.filter((one) => !(one instanceof Gone));
    const mayBeAbsent = meta.vraag || isOptional(schema);
    return kept.length === 0 && mayBeAbsent ? (all.find((one) => one instanceof Gone) ?? value) : kept;
  }
  if (!fields || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const group: Record<string, unknown> = { ...value };
  for (const [key, field] of fields) {
    if (!(key in group)) continue;
    const kept = keep(field, group[key], leftOut);
    if (!(kept instanceof Gone)) group[key] = kept;
    else if (isOptional(field)) delete group[key];
    else return kept;
  }
  return group;
}

const isOptional = (schema: z.core.$ZodType): boolean => schema._zod.optin === 'optional';

const reasonOf = ({ block }: Gone): Nvt => ({ nvt: `De bouwsteen ${bouwstenen[block].titel} wordt niet gebruikt.` });
