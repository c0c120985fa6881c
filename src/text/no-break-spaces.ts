const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const day = new RegExp(`(?<![\\d.,-])(\\d{1,2}) (?=(?:${months})(?!\\p{L}))`, 'gu');
/** Parts of the day and seasons: `’s nachts`. */
const genitive =
  /(?<!\p{L})([’']s) (?=(?:nachts|morgens|ochtends|middags|avonds|zomers|winters|maandags|woensdags|zondags)(?!\p{L}))/giu;
const money = /€ (?=\d)/gu;
const percentage = /(?<=\d) (?=%)/gu;
const numbered = /(?<!\p{L})((?:bladzijde|pagina|week|niveau|artikel|art\.|lid) )(?=\d)/giu;

/** A text with no-break spaces where a line end would part what is read as one: `1 maart`, `’s nachts`, `€ 500`, `niveau 2`. */
export function withNoBreakSpaces(text: string): string {
  if (!text.includes(' ')) return text;
  return text
    .replace(day, '$1\u00a0')
    .replace(genitive, '$1\u00a0')
    .replace(money, '€\u00a0')
    .replace(percentage, '\u00a0')
    .replace(numbered, (words) => words.replace(' ', '\u00a0'));
}
