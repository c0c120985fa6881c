import type { PdfReference, PdfValue } from '../../model/pdf-page.ts';

/** A file that does not follow ISO 32000-1. */
export class PdfFault extends Error {}

/** A file that would take too much time or memory, by design or by size. */
export class PdfExcess extends PdfFault {}

/** Deeper files are hostile or broken. */
const DEEPEST = 60;

/** How many values may still be read, so that a small file cannot fill the memory; a dictionary takes as much as ten. */
export interface Allowance {
  values: number;
}

/** A hundred times what one object or operator of a real file holds. */
const MOST_VALUES = 1_000_000;

const white = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y;
const reference = /(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const scalar = /\/[^\0\t\n\f\r ()<>[\]{}/%]*|[+-]*(?:\d+\.?\d*|\.\d+)|(?:true|false|null)\b|<[\da-fA-F\0\t\n\f\r ]*>/y;

/** The first place from `at` that is neither white space nor a comment. */
export function skipWhite(text: string, at: number): number {
  white.lastIndex = at;
  white.test(text);
  return Math.max(at, white.lastIndex);
}

/**
 * Reads one value of a PDF at a place in its text (one character a byte).
 *
 * @returns the value and the place behind it; undefined when no value begins here
 * @throws PdfFault when a value begins and does not end, or holds too much
 */
export function parseValue(
  text: string,
  from: number,
  allowance: Allowance = { values: MOST_VALUES },
  depth = 0,
): { value: PdfValue; end: number } | undefined {
  if (depth > DEEPEST) throw new PdfFault('too deep');
  if (--allowance.values < 0) throw new PdfExcess('too many values');
  const at = skipWhite(text, from);
  if (text.startsWith('<<', at)) return parseDictionary(text, at + 2, allowance, depth);
  if (text[at] === '[') return parseArray(text, at + 1, allowance, depth);
  if (text[at] === '(') {
    const end = endOfString(text, at);
    return { value: text.slice(at, end), end };
  }
  reference.lastIndex = at;
  const referred = reference.exec(text);
  if (referred) return { value: { reference: Number(referred[1]) }, end: reference.lastIndex };
  scalar.lastIndex = at;
  const found = scalar.exec(text);
  return found ? { value: found[0], end: scalar.lastIndex } : undefined;
}

function parseArray(text: string, from: number, allowance: Allowance, depth: number): { value: PdfValue; end: number } {
  const items: PdfValue[] = [];
  for (let at = from; ; ) {
    const item = parseValue(text, at, allowance, depth + 1);
    if (item) {
      items.push(item.value);
      at = item.end;
      continue;
    }
    at = skipWhite(text, at);
    if (text[at] !== ']') throw new PdfFault('array without end');
    return { value: items, end: at + 1 };
  }
}

function parseDictionary(
  text: string,
  from: number,
  allowance: Allowance,
  depth: number,
): { value: PdfValue; end: number } {
  allowance.values -= 9;
  const entries = new Map<string, PdfValue>();
  for (let at = from; ; ) {
    at = skipWhite(text, at);
    if (text.startsWith('>>', at)) return { value: entries, end: at + 2 };
    const key = parseValue(text, at, allowance, depth + 1);
    const value = key && parseValue(text, key.end, allowance, depth + 1);
    if (!value || typeof key.value !== 'string' || !key.value.startsWith('/')) throw new PdfFault('broken dictionary');
    entries.set(nameOf(key.value), value.value);
    at = value.end;
  }
}

function endOfString(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '(') open++;
    else if (character === ')' && --open === 0) return at + 1;
  }
  throw new PdfFault('string without end');
}

/** A name without its slash and with its escapes (`#20`) resolved. */
const nameOf = (written: string): string =>
  written.slice(1).replace(/#([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The name that a value is; undefined when it is something else. */
export const asName = (value: PdfValue | undefined): string | undefined =>
  typeof value === 'string' && value.startsWith('/') ? nameOf(value) : undefined;

export const asNumber = (value: PdfValue | undefined): number | undefined =>
  typeof value === 'string' && /^[+-]?(?:\d{1,15}\.?\d*|\.\d+)$/.test(value) ? Number(value) : undefined;

/** A whole number from `least` to `most`; undefined when the value is something else. */
export function asWhole(value: PdfValue | undefined, least: number, most: number): number | undefined {
  const number = asNumber(value);
  return number !== undefined && Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}

export const isReference = (value: PdfValue | undefined): value is PdfReference =>
  typeof value === 'object' && 'reference' in value;
