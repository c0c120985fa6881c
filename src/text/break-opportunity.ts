const startsWord = /[\p{L}([“‘„"']/u;

const capital = /\p{Lu}/u;
const digit = /\d/;

/**
 * May a line break within a word, after its `position`th character? Only where Word and LibreOffice both break: after a
 * dash that a letter or an opening mark follows. So never at a slash, nor before a digit: `GRIP-1`, `14:30–15:45`,
 * `24/7`. (Source: the comparison of both programs, recipes/parity.md.) Nor within abbreviations: after a hyphen that
 * follows a digit or stands between capitals, as in `T1-T4` and `Z-CERT`; other formats need a no-break hyphen there.
 *
 * @param before the character before the dash, or empty
 */
export function isBreakOpportunity(before: string, dash: string, after: string): boolean {
  if (!isDash(dash) || !startsWord.test(after)) return false;
  return !digit.test(before) && !(capital.test(before) && capital.test(after));
}

function isDash(character: string): boolean {
  return character === '-' || character === '\u2013' || character === '\u2014' || character === '\u2010';
}
