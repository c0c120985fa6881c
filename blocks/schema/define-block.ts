import type * as z from 'zod';

/** A building block of the crisis plan: what is asked, and why. Its answers stand in `bouwstenen/<id>.yaml`. */
export interface Block<I extends string, S extends z.ZodType> {
  /** File name of the answers and of the chapter; kebab-case. */
  readonly id: I;
  /** B1 to B22. */
  readonly nummer: string;
  readonly titel: string;
  /** What the block is for, in one or two sentences; shown above its questions. */
  readonly uitleg: string;
  readonly schema: S;
}

/** Names a building block and keeps the type of its schema. Every field of the schema must accept a missing answer. */
export const defineBlock = <const I extends string, S extends z.ZodType>(block: Block<I, S>): Block<I, S> => block;
