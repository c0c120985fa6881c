import { bestaandeDatum } from '../../blocks/schema/bestaande-datum.ts';
import type { ColumnKind, RawCell } from '../model/table.ts';

/** Day 0 of Excel, for every day after February 1900, in milliseconds. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** Day after 31 December 9999, the last that Excel knows. */
const END_OF_DAYS = 2_958_466;

/**
 * The one form of a cell's text by the kind of its column: `2,50` and 2.5 are `2.5`; 46398 and `11-1-2027` are
 * `2027-01-11`; 0.5 is `12:00` in a column of times. Text that is no number, date or time stays as it is.
 *
 * @param daysAhead what to add to the number of a day
 */
export function cellText(kind: ColumnKind, cell: Exclude<RawCell, object>, daysAhead = 0): string {
  if (typeof cell === 'number') return numberText(kind, kind === 'date' ? cell + daysAhead : cell);
  const text = cell.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (kind === 'number' && /^-?\d+([.,]\d+)?$/.test(text) && !/^-?[1-9]\d{0,2}\.\d{3}$/.test(text))
    return String(Number(text.replace(',', '.')));
  if (kind === 'date') return dateText(text);
  if (kind === 'time' && /^\d:[0-5]\d$/.test(text)) return `0${text}`;
  return text;
}

/** `11-1-2027` and `2027-01-11T00:00:00` as `2027-01-11`; any other text as it is. */
export function dateText(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const meant = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.replace(/T00:00(:00)?$/, '');
  return bestaandeDatum(meant) ? meant : text;
}

function numberText(kind: ColumnKind, value: number): string {
  if (kind === 'date' && value >= 61 && value < END_OF_DAYS)
    return new Date(DAY_ZERO + Math.floor(value) * DAY).toISOString().slice(0, 10);
  if (kind === 'time' && value >= 0 && value < 1) {
    const minutes = Math.round(value * 24 * 60) % (24 * 60);
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  }
  // Excel calculates with 15 digits: what comes after is noise.
  return String(Number(value.toPrecision(15)));
}
