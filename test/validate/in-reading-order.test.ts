import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { inReadingOrder } from '../../src/validate/in-reading-order.ts';

const problem = (file: string, line: number, column: number, code: string): Diagnostic => ({
  severity: 'error',
  code,
  message: code,
  at: { file, line, column },
});
const ordered = (...problems: Diagnostic[]) =>
  inReadingOrder(problems).map(({ code, at }) => `${at.file}:${at.line}:${at.column} ${code}`);

describe('the order of problems', () => {
  it('is that of file, line and column, whoever found them, each once', () => {
    expect(
      ordered(
        problem('b', 9, 1, 'x'),
        problem('b', 10, 1, 'x'),
        problem('a', 2, 7, 'x'),
        problem('a', 2, 3, 'y'),
        problem('a', 2, 7, 'x'),
      ),
    ).toEqual(['a:2:3 y', 'a:2:7 x', 'b:9:1 x', 'b:10:1 x']);
  });

  it('leaves out what another problem on that line already explains', () => {
    expect(ordered(problem('a', 1, 1, 'ontbrekend-veld'), problem('a', 1, 7, 'geen-antwoord'))).toEqual([
      'a:1:7 geen-antwoord',
    ]);
    expect(ordered(problem('a', 1, 1, 'ontbrekend-veld'), problem('a', 1, 9, 'afgekapt-antwoord'))).toEqual([
      'a:1:1 ontbrekend-veld',
    ]);
    expect(ordered(problem('a', 1, 1, 'ontbrekend-veld'), problem('a', 2, 9, 'afgekapt-antwoord'))).toHaveLength(2);
  });
});
