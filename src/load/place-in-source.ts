/**
 * Offset of the first occurrence of a text inside an answer, as it was typed: escapes between double quotes
 * (`"\u0007"`) count as what they stand for, letters with loose accents as the letter they make.
 *
 * @param source the file
 * @param from offset at which the answer begins, with its quote
 * @returns offset and length in the source; undefined when the text is not there on one line
 */
export function placeInSource(
  source: string,
  from: number,
  to: number,
  text: string,
): { offset: number; length: number } | undefined {
  const typed = source.slice(from, to);
  const pieces = typed.startsWith('"') ? /\\x..|\\u.{4}|\\U.{8}|\\.|\P{M}\p{M}*|\p{M}/gsu : /\P{M}\p{M}*|\p{M}/gsu;
  // The common case: it stands there just so.
  const plain = typed.indexOf(text);
  if (plain >= 0) return { offset: from + plain, length: text.length };
  let meant = '';
  const offsets: number[] = [];
  const lengths: number[] = [];
  for (const { 0: piece, index } of typed.matchAll(pieces)) {
    const value = (piece.startsWith('\\') && typed.startsWith('"') ? unescaped(piece) : piece).normalize('NFC');
    for (let unit = 0; unit < value.length; unit++) {
      offsets.push(index);
      lengths.push(piece.length);
    }
    meant += value;
  }
  const found = meant.indexOf(text.normalize('NFC'));
  const [start, last] = [offsets[found], found + text.length - 1];
  if (found < 0 || start === undefined) return undefined;
  return { offset: from + start, length: (offsets[last] ?? start) + (lengths[last] ?? 1) - start };
}

const NAMED: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** What an escape of YAML 1.2 section 5.7 stands for. */
function unescaped(typed: string): string {
  const kind = typed[1] ?? '';
  if (kind === 'u' || kind === 'x') return String.fromCharCode(Number.parseInt(typed.slice(2), 16));
  if (kind !== 'U') return NAMED[kind] ?? kind;
  const code = Number.parseInt(typed.slice(2), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
