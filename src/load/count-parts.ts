import { Lexer } from 'yaml';
import { lexerMarks } from './lexer-marks.ts';

/** Texts, signs and line ends a file may hold: four for `naam: Piket`. The largest file of the example has 12,500. */
const MOST = 60_000;

/** Whether a file holds more than any institution writes (15,000 fields). Reads no further than it must. */
export function hasTooManyParts(source: string): boolean {
  // A part takes at least one character.
  if (source.length <= MOST) return false;
  let parts = 0;
  for (const lexeme of new Lexer().lex(source))
    if (!/^[ \t]*$/.test(lexeme) && !lexerMarks.has(lexeme) && ++parts > MOST) return true;
  return false;
}
