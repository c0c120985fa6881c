/**
 * Every word that stands in an answer, as it was typed, so that a list of terms leaves out what the plan never says. Of
 * `EPD-storing` also the parts count; of an id too.
 *
 * @param answers any part of the institution
 */
export function usedWords(answers: unknown): ReadonlySet<string> {
  const words = new Set<string>();
  const read = (value: unknown): void => {
    if (typeof value === 'string')
      for (const [word] of value.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu))
        for (const part of [word, ...word.split('-')]) words.add(part);
    else if (typeof value === 'object' && value !== null) for (const below of Object.values(value)) read(below);
  };
  read(answers);
  return words;
}
