import { describe, expect, it } from 'vitest';
import { dutchNumber, euros } from '../../src/text/dutch-number.ts';

describe('dutchNumber', () => {
  it('writes a decimal comma, and points between thousands', () => {
    expect([dutchNumber(2.5, 1), dutchNumber(1234567, 0), dutchNumber(-1234.5, 2), dutchNumber(999, 0)]).toEqual([
      '2,5',
      '1.234.567',
      '-1.234,50',
      '999',
    ]);
  });
});

describe('euros', () => {
  it('writes cents only where there are any, also after adding up', () => {
    const written = [1250, 12.5, 0.1 + 0.2, 1250.001, 0].map((amount) => euros(amount).replace('\u00a0', ' '));
    expect(written).toEqual(['€ 1.250', '€ 12,50', '€ 0,30', '€ 1.250', '€ 0']);
  });
});
