import { Lexer } from 'yaml';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { lexerMarks } from './lexer-marks.ts';

/** An answer with ` #` in it ends there: what follows is a comment. Meant so, it has a space behind the `#`. */
export function swallowedComments(source: string, place: (from: number, to?: number) => Place): Diagnostic[] {
  // Few files have one, and the lexer takes as long as a third of the parser.
  if (!/\S[ \t]+#[^\s#]/.test(source)) return [];
  const problems: Diagnostic[] = [];
  let offset = 0;
  let filled = false;
  for (const lexeme of new Lexer().lex(source)) {
    if (lexerMarks.has(lexeme)) continue;
    if (/^#[^\s#]/.test(lexeme) && filled) problems.push({ ...swallowed, at: place(offset, offset + lexeme.length) });
    if (/[\r\n]$/.test(lexeme)) filled = false;
    else if (lexeme.trim() !== '') filled = true;
    offset += lexeme.length;
  }
  return problems;
}

const swallowed = {
  severity: 'warning',
  code: 'afgekapt-antwoord',
  message: 'Wat na # staat, telt als opmerking en komt niet in het plan.',
  hint: 'Hoort het bij het antwoord, zet dan het hele antwoord tussen aanhalingstekens. Is het een opmerking, zet dan een spatie na #.',
} as const;
