import { describe, expect, it } from 'vitest';
import { digitsOf, numberPattern } from '../../src/validate/number-pattern.ts';

const found = (number: string, text: string, isNumber = false): string[] =>
  numberPattern(number)(text, isNumber).map(({ typed }) => typed);

describe('a telephone number in a text', () => {
  it('is found however it was written', () => {
    const ways = [
      '0123 45 60 00',
      '0123-456000',
      '(0123) 45.60.00',
      '+31 123 456 000',
      '0031123456000',
      '+31 (0)123-45\u00a060 00',
    ];
    for (const way of ways) {
      expect(found('0123 45 60 00', `Bel ${way}.`), way).toEqual([way]);
      expect(found(way, 'Bel 0123 45 60 00.'), way).toEqual(['0123 45 60 00']);
    }
    expect(ways.map(digitsOf)).toEqual(ways.map(() => '0123456000'));
  });

  it('is not a part of a longer number', () => {
    expect(found('0123 45 60 00', '0123 45 60 001, 90123456000')).toEqual([]);
  });

  it('is, when it is short, only found in a text about ringing, and not in an amount or a postal code', () => {
    expect(found('4400', 'Bel 4400, of 4401')).toEqual(['4400']);
    expect(found('4400', 'Wij hebben 4400 vrijwilligers')).toEqual([]);
    expect(found('4400', 'Bel over € 4400, 4400 AB of 14400')).toEqual([]);
    expect(found('4400', '4400', true)).toEqual(['4400']);
  });
});
