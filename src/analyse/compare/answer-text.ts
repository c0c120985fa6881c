import type * as z from 'zod';
import { isNvt } from '../../../blocks/schema/vraag.ts';
import { shapeOf } from '../../../blocks/schema/walk.ts';
import { isHiddenInChanges } from '../../model/edition.ts';
import { fullDate } from '../full-date.ts';
import { nameOf, type Register } from './items-of.ts';
import { isGroup, isOpen } from './same-answers.ts';

type Schema = z.core.$ZodType;

/** An answer with all that is in it, on one line, as a reader knows it. */
export function answerText(schema: Schema, answer: unknown, register: Register): string {
  const { meta, fields, item } = shapeOf(schema);
  if (isOpen(answer)) return '';
  if (isNvt(answer)) return `Niet van toepassing: ${answer.nvt}`;
  if (isHiddenInChanges(meta.vertrouwelijk)) return '(vertrouwelijk)';
  if (fields && isGroup(answer))
    return fields
      .filter(([key, field]) => !isOpen(answer[key]) && shapeOf(field).meta.veld !== 'id')
      .map(([key, field]) => `${shapeOf(field).meta.title ?? key}: ${answerText(field, answer[key], register)}`)
      .join('; ');
  if (item && Array.isArray(answer)) return answer.map((one) => answerText(item, one, register)).join(', ');
  const text = String(answer).replace(/\s+/g, ' ').trim();
  if (meta.veld === 'datum' && isoDate.test(text)) return fullDate(text);
  return (meta.verwijzing && nameOf(register.items.get(meta.verwijzing)?.get(text)?.value)) || text;
}

/** What an item of a list is called: its name, else its first answer, else its place. */
export function itemTitle(schema: Schema, item: unknown, index: number, register: Register): string {
  const named = nameOf(item);
  if (named !== undefined) return cut(named.replace(/\s+/g, ' '));
  const field = shapeOf(schema).fields?.find(
    ([key, one]) => isGroup(item) && typeof item[key] === 'string' && shapeOf(one).meta.veld !== 'id',
  );
  const text = field && isGroup(item) ? answerText(field[1], item[field[0]], register) : '';
  return text === '' || text === '(vertrouwelijk)' ? `regel ${index + 1}` : cut(text);
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

const LONGEST_TITLE = 60;
const cut = (text: string): string =>
  text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')} …` : text;
