/**
 * Finds one telephone number in a text, in whichever way it was written there, in order.
 *
 * @param isNumber whether the text is known to be about telephone numbers: a short one may else be an amount or a year
 */
export type NumberPattern = (text: string, isNumber: boolean) => { offset: number; typed: string }[];

/** Up to so many digits it is an extension: nobody parts its digits, and other things are written the same. */
const SHORT = 5;

const BETWEEN = '[\\s().\\-\\u2010-\\u2015/]*';

/** What tells that a short number is one to ring. */
const RING = /\b(bel(t|len|ler)?|gebeld|nummer(s)?|toestel(len)?|telefo\w*|tel\b|piket\w*|intern|sein|pieper)/i;

/** The digits as one dials them within the country: `+31 (0)88 123` is `088123`. */
export const digitsOf = (typed: string): string => typed.replace(/^(\+|00)31[\s-]*(\(0\))?/, '0').replace(/\D/g, '');

/** @param typed the number as it stands in a register */
export function numberPattern(typed: string): NumberPattern {
  const digits = digitsOf(typed);
  const isShort = digits.length <= SHORT;
  const [first = '', ...others] = digits;
  const begin = first === '0' ? `(?:(?:\\+|00)31${BETWEEN}(?:\\(0\\)${BETWEEN})?|\\(?0)` : `\\+?${first}`;
  const source = isShort
    ? `(?<![\\d€]\\s?|[.,-])${digits}(?!\\d|[.,]\\d|\\s?[A-Z]{2}\\b|\\s(?:euro|uur|bedden|mensen))`
    : `(?<!\\d)${begin}${others.map((digit) => BETWEEN + digit).join('')}(?!\\d)`;
  const expression = new RegExp(source, 'gu');
  return (text, isNumber) =>
    isNumber || !isShort || RING.test(text)
      ? [...text.matchAll(expression)].map((match) => ({ offset: match.index, typed: match[0] }))
      : [];
}
