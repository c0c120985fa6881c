import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let hyphenateSync: ((word: string, options: { hyphenChar: string; minWordLength: number }) => string) | undefined;

/** Printed as a hyphen, and taken away again by whoever copies the text or has it read aloud (PDF 1.7, 14.8.2.2.3). */
export const softHyphen = '\u00ad';
/** Letters that stay together at each end of a word. */
const leastLetters = 3;
/** The trema of a vowel would have to vanish when a line begins with it: `coördinator` never as `co-ordinator`. */
const trema = /[äëïöü]/i;
/** A joint of a compound that the patterns of Dutch miss. */
const missedJoint = /(?<=uitwijk)(?=locatie)/i;
const known = new Map<string, readonly number[]>();

/**
 * Where a Dutch word may be broken with a hyphen: positions in UTF-16 units, ascending. Only within runs of letters; at
 * least three letters on each side; never before a vowel with a trema. (Source of the rules: Woordenlijst Nederlandse Taal,
 * Leidraad 15; of the patterns: TeX, through the library hyphen.)
 */
export function hyphenationPoints(word: string): readonly number[] {
  let points = known.get(word);
  if (!points) {
    points = [...word.matchAll(/\p{L}+/gu)].flatMap(({ 0: letters, index }) =>
      pointsOfLetters(letters).map((point) => index + point),
    );
    known.set(word, points);
  }
  return points;
}

function pointsOfLetters(letters: string): number[] {
  const points: number[] = [];
  let start = 0;
  for (const part of letters.split(missedJoint)) {
    if (start > 0) points.push(start);
    points.push(...pointsOfPart(part).map((point) => start + point));
    start += part.length;
  }
  return points;
}

function pointsOfPart(letters: string): number[] {
  if (letters.length < 2 * leastLetters) return [];
  // loaded when the first word needs it: its patterns are large, and most documents have no such word
  hyphenateSync ??= (require('hyphen/nl') as { hyphenateSync: NonNullable<typeof hyphenateSync> }).hyphenateSync;
  const syllables = hyphenateSync(letters, { hyphenChar: softHyphen, minWordLength: 2 * leastLetters }).split(
    softHyphen,
  );
  const points: number[] = [];
  let at = 0;
  for (const syllable of syllables) {
    at += syllable.length;
    const fits = at >= leastLetters && at <= letters.length - leastLetters;
    if (fits && !trema.test(letters[at]!)) points.push(at);
  }
  return points;
}
