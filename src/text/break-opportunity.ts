const startsWord = /[\p{L}([“‘„"']/u;

/**
 * May a line break between two characters that no space parts? Only where Word and LibreOffice both break: after a
 * dash that a letter or an opening mark follows. So never at a slash, nor before a digit: `GRIP-1`, `14:30–15:45`,
 * `24/7`. (Source: the comparison of both programs, recipes/parity.md.)
 */
export function isBreakOpportunity(before: string, after: string): boolean {
  return isDash(before) && startsWord.test(after);
}

function isDash(character: string): boolean {
  return character === '-' || character === '\u2013' || character === '\u2014' || character === '\u2010';
}
