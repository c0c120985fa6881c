/** The words of an answer and of everything in it, each with how often. The id is left out: it is what may differ. */
export type Words = ReadonlyMap<string, number>;

export function wordsOf(answer: unknown): Words {
  const words = new Map<string, number>();
  const add = (value: unknown): void => {
    if (typeof value === 'string')
      for (const word of value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
        words.set(word, (words.get(word) ?? 0) + 1);
    else if (Array.isArray(value)) value.forEach(add);
    else if (typeof value === 'object' && value !== null)
      for (const [key, below] of Object.entries(value)) if (key !== 'id') add(below);
  };
  add(answer);
  return words;
}

/** How much of their words two answers share: from 0 (nothing) to 1 (all; Dice's coefficient). */
export function likeness(one: Words, other: Words): number {
  const size = (words: Words): number => [...words.values()].reduce((sum, count) => sum + count, 0);
  const total = size(one) + size(other);
  if (total === 0) return 0;
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  return (2 * shared) / total;
}
