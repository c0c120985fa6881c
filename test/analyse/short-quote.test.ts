import { expect, test } from 'vitest';
import { shortQuote } from '../../src/analyse/short-quote.ts';

test('a short sentence is quoted whole, on one line and without its full stop', () => {
  expect(shortQuote('De bellijst was\n verouderd.')).toBe('“De bellijst was verouderd”');
});

test('a long one ends after a whole word, with nothing hanging on it', () => {
  expect(shortQuote(`${'woord '.repeat(10)}einde, enzovoorts, maar dan met een heel stuk dat te lang is.`)).toBe(
    `“${'woord '.repeat(10)}einde …”`,
  );
});
