import type * as z from 'zod';
import { type Shape, shapeOf } from '../../blocks/schema/walk.ts';
import { asPair, asSequenceItem, isEmpty } from '../write/yaml-text.ts';
import { explanationOf, needed } from './explanation.ts';

/** Where a line of an answer file ends. */
const WIDTH = 110;

/** A line of a starter file. */
interface Line {
  readonly text: string;
  readonly indent: number;
  readonly kind: 'explanation' | 'answer' | 'waiting';
}

const explained = (text: string): Line => ({ text, indent: 0, kind: 'explanation' });
const answer = (text: string): Line => ({ text, indent: 0, kind: 'answer' });

/**
 * The YAML of an answer file in which every question of its schema stands, with its explanation above it: answered, open
 * (nothing behind the colon), or, when it may be missing, waiting behind a `#`. Of a list the first item is explained.
 *
 * `##` is explanation and `# ` is an answer that waits: an editor that takes one comment sign off a block leaves the
 * explanation a comment.
 *
 * @param answers as typed; undefined when nothing is known yet
 */
export function starterFile(schema: z.core.$ZodType, answers: unknown): string {
  const { fields, item } = shapeOf(schema);
  const lines = item ? listLines(item, answers, true) : groupLines(fields ?? [], answers, true, true);
  return `${lines.map(printed).join('\n').trim()}\n`;
}

const printed = ({ text, indent, kind }: Line): string =>
  `${' '.repeat(indent)}${kind === 'explanation' ? '## ' : ''}${text}`.trimEnd();

/** The fields of a group, at column 0. @param apart whether an empty line stands before each */
function groupLines(
  fields: readonly (readonly [string, z.core.$ZodType])[],
  value: unknown,
  explain: boolean,
  apart = false,
): Line[] {
  const answers = (value ?? {}) as Readonly<Record<string, unknown>>;
  return fields.flatMap(([key, field]) => {
    const lines = fieldLines(key, field, answers[key], explain);
    return apart && lines.length > 0 ? [answer(''), ...lines] : lines;
  });
}

function fieldLines(key: string, schema: z.core.$ZodType, value: unknown, explain: boolean): Line[] {
  const shape = shapeOf(schema);
  const above = explain ? explanationOf(key, schema, isEmpty(value)).flatMap(wrapped).map(explained) : [];
  if (!isEmpty(value)) {
    const body = bodyOf(schema, value, explain);
    return [...above, ...(body.length > 0 ? [answer(`${key}:`), ...indented(body)] : texts(asPair(key, value, 0)))];
  }
  const body = explain ? bodyOf(schema, undefined, true) : [];
  if (shape.meta.vraag || needed(schema, shape)) {
    // A group of questions can stand there with all of them open; any other waits until it is filled in.
    const canBeOpen = shape.fields?.every(([, field]) => !needed(field, shapeOf(field))) ?? false;
    return [...above, answer(`${key}:`), ...indented(shape.item || canBeOpen ? body : waiting(body))];
  }
  return explain ? [...above, ...waiting([answer(`${key}:`), ...indented(body)])] : [];
}

/** What stands below the key of a list or group; nothing for an answer that stands behind it. */
function bodyOf(schema: z.core.$ZodType, value: unknown, explain: boolean): Line[] {
  const { fields, item } = shapeOf(schema);
  if (fields) return groupLines(fields, value, explain);
  return item ? listLines(item, value, explain) : [];
}

function listLines(item: z.core.$ZodType, value: unknown, explain: boolean): Line[] {
  const fields = keyFirst(shapeOf(item).fields);
  const items = Array.isArray(value) ? value : [];
  if (items.length === 0) return waiting(fields ? dashed(groupLines(fields, undefined, true)) : [answer('-')]);
  return items.flatMap((one, index) => {
    if (!fields) return texts(asSequenceItem(one, 0));
    const lines = dashed(groupLines(fields, one, explain && index === 0));
    return index > 0 ? [answer(''), ...lines] : lines;
  });
}

/** Behind the dash of an item comes a field that always counts. */
function keyFirst(fields: Shape['fields']): Shape['fields'] {
  const first = fields?.find(([, field]) => shapeOf(field).meta.vraag || needed(field, shapeOf(field)));
  return first && fields ? [first, ...fields.filter((field) => field !== first)] : fields;
}

/** Lines of a group as an item of a list: the dash before its first field that counts. */
function dashed(lines: readonly Line[]): Line[] {
  const counts = lines.findIndex(({ kind }) => kind === 'answer');
  const first = counts < 0 ? lines.findIndex(({ kind }) => kind === 'waiting') : counts;
  return lines.map((line, index) => {
    if (index === first) return { ...line, text: `- ${line.text}` };
    return index < first && line.kind === 'explanation' ? line : moved(line);
  });
}

/** Answers that wait behind a `#`; what waits inside such a block goes on waiting when its own sign is taken off. */
const waiting = (lines: readonly Line[]): Line[] =>
  lines.map(({ text, indent, kind }) => {
    const inside = `${' '.repeat(indent)}${text}`;
    return kind === 'explanation'
      ? { text: inside, indent: 0, kind }
      : { text: inside === '' ? '' : `# ${inside}`, indent: 0, kind: 'waiting' };
  });

const indented = (lines: readonly Line[]): Line[] => lines.map(moved);

const moved = (line: Line): Line => ({ ...line, indent: line.indent + 2 });

/** Lines that are indented already. */
const texts = (text: string): Line[] => text.split('\n').map(answer);

/** A line of explanation, broken between words; what follows is indented as the first. */
export function wrapped(text: string): string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  for (const word of text.trim().split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}${word}`);
  }
  return lines;
}
