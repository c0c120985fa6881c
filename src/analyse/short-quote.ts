/** More than this of a sentence is not repeated: who wants the rest finds it in the register. */
const MOST_CHARACTERS = 70;

/** `“Van vijf van de acht activiteiten was geen …”`: enough of a sentence to know it by, without its full stop. */
export function shortQuote(sentence: string): string {
  const text = sentence.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  if (text.length <= MOST_CHARACTERS) return `“${text}”`;
  const cut = text.slice(0, MOST_CHARACTERS);
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut;
  return `“${atWord.replace(/[,;:.]$/, '')} …”`;
}
