import { Lexer } from 'yaml';
import { lexerMarks } from './lexer-marks.ts';

/**
 * Texts, signs and line ends a file may hold: four for `naam: Piket`. 2,000 activities have 450,000. At this many the worst
 * file that is known takes 7 seconds and 700 MB.
 */
const MOST = 600_000;

/** Whether a file holds more than any institution writes. Reads no further than it must. */
export function hasTooManyParts(source: string): boolean {
  // A part takes at least one character.
  if (source.length <= MOST) return false;
  let parts = 0;
  for (const lexeme of new Lexer().lex(source))
    if (!/^[ \t]*$/.test(lexeme) && !lexerMarks.has(lexeme) && ++parts > MOST) return true;
  return false;
}
