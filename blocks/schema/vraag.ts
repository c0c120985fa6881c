import * as z from 'zod';
import { withheldText } from '../../src/model/edition.ts';
import { groep, tekst } from './fields.ts';

/** An answer that says why the question does not apply: `nvt: reden`. */
export interface Nvt {
  nvt: string;
}

const nvt = groep({ nvt: tekst() });

/**
 * A question of the plan. Missing or empty it is *open* (null): printed as a marked gap and listed, never an error.
 * `nvt: reden` closes it and prints the reason. A release refuses open questions.
 */
export const vraag = <T extends z.ZodType>(schema: T) =>
  z
    .union([nvt, schema])
    .nullish()
    .transform(
      (value) =>
        (value == null || (Array.isArray(value) && value.length === 0) ? null : value) as z.output<T> | Nvt | null,
    )
    .meta({ vraag: true });

/** Whether a value is the `nvt` answer to a question. */
export const isNvt = (value: unknown): value is Nvt =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 1 &&
  typeof (value as Partial<Nvt>).nvt === 'string';

/** Whether an answer is not in the edition at hand: neither open, nor without an answer. */
export const achtergehouden = (value: unknown): boolean =>
  value === withheldText || (isNvt(value) && value.nvt === withheldText);

/** Whether a question has an answer of its own: neither open nor `nvt`. */
export const ingevuld = <T>(value: T | Nvt | null | undefined): value is T => value != null && !isNvt(value);
