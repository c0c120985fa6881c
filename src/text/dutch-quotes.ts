/** Words without spaces that are data, not prose: addresses, paths, settings. */
const data = /(?<!\S)\S*(?:[@\\=_{}`]|:\/\/|^www\.)\S*/gu;
const straight = /['"]/;
const letter = /[\p{L}\p{N}]/u;

/** Shortened words begin with an apostrophe, not with a quote: `'s avonds`, `'t Gooi`, `'26`. */
const shortened = /(?<![\p{L}\p{N}])'(?=(?:s|t|n|m|k|r|ie|em|ns|\d\d)(?![\p{L}\p{N}']))/giu;
const insideWord = /(?<=[\p{L}\p{N}])'(?=\p{L})/gu;
const single = /(?<![\p{L}\p{N}])'(?=\S)([^']*)(?<=\S)'(?![\p{L}\p{N}])/gu;
const double = /(?<![\p{L}\p{N}])"(?=\S)([^"]*)(?<=\S)"(?![\p{L}\p{N}])/gu;
/** What is left after a letter is the genitive of a name: `Hans' dienst`. After a digit it may be feet or minutes. */
const genitive = /(?<=\p{L})'/gu;

/**
 * A text with the apostrophes and quotes of print in place of those of the keyboard: `foto’s`, `’s nachts`, `‘slecht’`,
 * `“nu”`. Of the same length. What is no prose or has no clear pair stays as typed: `19"`, `o'brien@voorbeeld.nl`.
 */
export function dutchQuotes(text: string): string {
  if (!straight.test(text)) return text;
  const curly = text
    .replace(insideWord, '’')
    .replace(shortened, '’')
    .replace(double, '“$1”')
    .replace(single, '‘$1’')
    .replace(genitive, '’');
  let result = '';
  let done = 0;
  for (const { 0: word, index } of text.matchAll(data)) {
    result += curly.slice(done, index);
    for (let at = 0; at < word.length; at++) result += surrounds(word, at) ? curly[index + at] : word[at];
    done = index + word.length;
  }
  return result + curly.slice(done);
}

/** Is this a quote around the word, of a pair with one before or after it? `"mail naar info@voorbeeld.nl"` */
function surrounds(word: string, at: number): boolean {
  const quote = word[at]!;
  if (!straight.test(quote) || word.indexOf(quote) !== word.lastIndexOf(quote)) return false;
  return !letter.test(word.slice(0, at)) || !letter.test(word.slice(at + 1));
}
