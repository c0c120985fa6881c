/**
 * Every word that stands in an answer, as it was typed, so that a list of terms leaves out what the plan never says. Of
 * `EPD-storing` also the parts count; of an id too.
 *
 * @param answers any part of the institution
 */
export function usedWords(answers: unknown): ReadonlySet<string> {
  const words = new Set<string>();
  // Half of the answers repeat others: ids, names, choices.
  const texts = new Set<string>();
  const read = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) for (const below of Object.values(value)) read(below);
  };
  read(answers);
  for (const text of texts)
    for (const word of text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []) {
      words.add(word);
      if (word.includes('-')) for (const part of word.split('-')) words.add(part);
    }
  return words;
}
