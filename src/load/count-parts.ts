import { Lexer } from 'yaml';
import { lexerMarks } from './lexer-marks.ts';

/**
 * Texts, signs and line ends a file may hold: four for `naam: Piket`. 2,000 activities have 450,000. At this many the worst
 * file that is known takes 7 seconds and 700 MB.
 */
const MOST = 600_000;

/** What a sign of YAML begins with, and what ends a line. */
const signs = new Set([...'-?:,[]{}#&*!|>\'"%@`\n\r'].map((sign) => sign.charCodeAt(0)));

/** Whether a file holds more than any institution writes. Reads no further than it must. */
export function hasTooManyParts(source: string): boolean {
  // The lexer takes as long as a third of the parser; between two texts stands at least one sign.
  if (source.length <= MOST || 2 * signsIn(source) < MOST) return false;
  let parts = 0;
  for (const lexeme of new Lexer().lex(source))
    if (!/^[ \t]*$/.test(lexeme) && !lexerMarks.has(lexeme) && ++parts > MOST) return true;
  return false;
}

function signsIn(source: string): number {
  let count = 0;
  for (let at = 0; at < source.length; at++) if (signs.has(source.charCodeAt(at))) count++;
  return count;
}
