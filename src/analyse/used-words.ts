/** The words of a part, such as a file of answers: a session that reads it once takes it apart once. */
const known = new WeakMap<object, ReadonlySet<string>>();

/**
 * Every word that stands in an answer, as it was typed, so that a list of terms leaves out what the plan never says. Of
 * `EPD-storing` also the parts count; of an id too.
 *
 * @param answers any part of the institution
 */
export function usedWords(answers: unknown): ReadonlySet<string> {
  const parts = below(answers).flatMap(below);
  const words = new Set<string>();
  for (const part of parts) for (const word of wordsIn(part)) words.add(word);
  return words;
}

/** The values inside a value; a text itself. */
const below = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [value];

function wordsIn(part: unknown): ReadonlySet<string> {
  const isPart = typeof part === 'object' && part !== null;
  const before = isPart ? known.get(part) : undefined;
  if (before) return before;
  // Half of the answers repeat others: ids, names, choices.
  const texts = new Set<string>();
  const read = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) for (const inside of Object.values(value)) read(inside);
  };
  read(part);
  const words = new Set<string>();
  for (const text of texts)
    for (const word of text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []) {
      words.add(word);
      if (word.includes('-')) for (const piece of word.split('-')) words.add(piece);
    }
  if (isPart) known.set(part, words);
  return words;
}
