import { isBlank } from './mistake.ts';

/** One line of YAML, cut the way a writer reads it: `  - naam: Piket` is indent, dashes, key and value. */
export interface AnswerLine {
  readonly indent: number;
  /** `- `, with its spaces; empty without. */
  readonly dashes: string;
  /** Undefined when the line holds text only. */
  readonly key: string | undefined;
  readonly value: string;
  /** Column at which the value begins, from 0. */
  readonly valueColumn: number;
}

const parts = /^( *)((?:-(?: +|$))*)(?:([a-z][a-z0-9_-]*):(?: +|$))?(.*)$/;

export function answerLine(line: string): AnswerLine {
  const [, spaces = '', dashes = '', key, value = ''] = parts.exec(line) ?? [];
  return { indent: spaces.length, dashes, key, value: value.trimEnd(), valueColumn: line.length - value.length };
}

/** Column at which the fields of this line's group stand: behind its dashes. */
export const fieldColumn = ({ indent, dashes }: AnswerLine): number => indent + dashes.length;

/** The nearest line above that holds something; -1 when there is none. */
export function filledAbove(lines: readonly string[], index: number): number {
  let above = index - 1;
  while (above >= 0 && isBlank(lines[above])) above--;
  return above;
}

/** The last of the lines below that belong to the text begun on this line: deeper, and no field or item of their own. */
export function endOfText(lines: readonly string[], index: number): number {
  const column = fieldColumn(answerLine(lines[index] ?? ''));
  let end = index;
  for (let below = index + 1; below < lines.length; below++) {
    const line = lines[below] ?? '';
    if (line.trim() === '') continue;
    const { indent, dashes, key } = answerLine(line);
    if (key !== undefined || dashes !== '' || indent < column) break;
    end = below;
  }
  return end;
}
