import type { ColumnKind } from '../../model/table.ts';
import { element, type Xml, xmlText } from '../docx/xml.ts';

/** ECMA-376 part 1, 22.9.2.19: `_x000D_` stands for a character, so text that looks like it has its first `_` spelt so. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** A cell of text, kept in the sheet itself: no program takes it for a formula, whatever it begins with. */
export const textCell = (reference: string, style: number, text: string): Xml =>
  element(
    'c',
    { r: reference, s: style, t: 'inlineStr' },
    element('is', null, element('t', { 'xml:space': 'preserve' }, xmlText(escaped(text)))),
  );

export const numberCell = (reference: string, style: number, value: number): Xml =>
  element('c', { r: reference, s: style }, element('v', null, xmlText(String(value))));

const DAY = 86_400_000;

/** The number that a spreadsheet keeps for the text of a cell; undefined when it is to stand there as text. */
export function cellNumber(kind: ColumnKind, text: string): number | undefined {
  if (kind === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  // Excel counts a 29 February 1900 that never was: days from 1 March 1900 on have one number everywhere.
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text) && text > '1900-03-01') {
    const days = (Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
    return Number.isNaN(days) ? undefined : days;
  }
  const [, hours, minutes] = (kind === 'time' && /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text)) || [];
  return hours === undefined ? undefined : (Number(hours) * 60 + Number(minutes)) / (24 * 60);
}
