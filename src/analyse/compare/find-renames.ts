import type { Item, Register } from './items-of.ts';
import { nameOf } from './items-of.ts';
import { likeness, wordsOf } from './likeness.ts';

/** New id by collection and old id. */
export type Renames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** With the same name, and with another: a successor has much in common with who left, and is someone else. */
const ALIKE = { sameName: 0.5, otherName: 0.9 };
const MOST_COMPARISONS = 40_000;

/** Items that have another id now: what is gone under one id and came under another, and is otherwise the same. */
export function findRenames(before: Register, after: Register): Renames {
  const renames = new Map<string, Map<string, string>>();
  for (const [collection, old] of before.items) {
    const fresh = after.items.get(collection) ?? new Map<string, Item>();
    const gone = [...old.values()].filter(({ id }) => !fresh.has(id));
    const came = [...fresh.values()].filter(({ id }) => !old.has(id));
    if (gone.length * came.length > MOST_COMPARISONS) continue;
    const candidates = gone
      .flatMap((one) => came.map((other) => ({ one, other, like: likeness(wordsOf(one.value), wordsOf(other.value)) })))
      .filter(({ one, other, like }) => {
        const name = nameOf(one.value);
        return like >= (name !== undefined && name === nameOf(other.value) ? ALIKE.sameName : ALIKE.otherName);
      })
      .sort((a, b) => b.like - a.like || (a.one.id < b.one.id ? -1 : 1));
    const found = new Map<string, string>();
    const used = new Set<string>();
    for (const { one, other } of candidates) {
      if (found.has(one.id) || used.has(other.id)) continue;
      found.set(one.id, other.id);
      used.add(other.id);
    }
    if (found.size > 0) renames.set(collection, found);
  }
  return renames;
}
