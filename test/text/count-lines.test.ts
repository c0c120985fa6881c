import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/text/break-lines.ts';
import { countLines } from '../../src/text/count-lines.ts';
import { splitWords } from '../../src/text/words.ts';

describe('countLines', () => {
  it('counts as many lines as breakLines makes, for any text and width', () => {
    const word = fc.constantFrom('de', 'crisiscoördinator', 'ICT-uitval', '\n', 'ziekenhuisrampenopvangplan', ' ', '1');
    const size = fc.constantFrom(9.5, 21);
    fc.assert(
      fc.property(fc.array(word), size, fc.integer({ min: 3, max: 300 }), fc.nat(20), (list, points, width, indent) => {
        const words = splitWords([
          { text: list.join(' '), face: 'regular', size: points, tail: null },
          { text: list.join(''), face: 'bold', size: points, tail: null },
        ]);
        expect(countLines(words, width, indent)).toBe(breakLines(words, width, indent).length);
      }),
      { numRuns: 300 },
    );
  });
});
