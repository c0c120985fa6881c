/** The known word that a mistyped word is closest to; undefined when none is near (more than a third of its letters differ). */
export function suggest(typed: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    const distance = editDistance(typed.toLowerCase(), word.toLowerCase());
    if (distance <= Math.max(1, Math.floor(word.length / 3)) && (!best || distance < best.distance))
      best = { word, distance };
  }
  return best?.word;
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** The id that a name would have: `Crisiscoördinator` is `crisiscoordinator`. */
const asId = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The only word that is this one with more behind it, or with less: `ict` became `ict-piket`. */
function extended(id: string, words: readonly string[]): string | undefined {
  const found = words.filter((word) => word.startsWith(`${id}-`) || id.startsWith(`${word}-`));
  return found.length === 1 ? found[0] : undefined;
}

/** `Bedoelde u "crisiscoordinator"?`, or undefined. */
export function didYouMean(typed: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  const word = suggest(typed, words) ?? suggest(asId(typed), words) ?? extended(asId(typed), words);
  return word === undefined ? undefined : `Bedoelde u "${word}"?`;
}
