import { likeness, wordsOf } from './likeness.ts';
import { answerKey, isGroup } from './same-answers.ts';

/** Which items of two versions of a list are one and the same; positions count from 0. */
export interface Matches {
  readonly pairs: readonly { readonly before: number; readonly after: number; readonly moved: boolean }[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/**
 * Items that share fewer of their words are two different ones. Rows of a table share the words of their choices anyway;
 * when they begin with the same text, they are the same row.
 */
const ALIKE = { text: 0.5, row: 0.7, sameRow: 0.3 };
/** Comparisons by words; in longer lists only ids and equality tell. */
const MOST_COMPARISONS = 40_000;

/**
 * Pairs the items of a list up: by id where they have one, else what is equal, then what is most alike.
 *
 * @param idNow the present id of an item, from its old one
 * @param canBeAlike whether items without an id may be paired by their words; references may not
 */
export function matchItems(
  before: readonly unknown[],
  after: readonly unknown[],
  idNow: (id: string) => string,
  canBeAlike: boolean,
): Matches {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (old: number, fresh: number): void => {
    partner.set(old, fresh);
    taken.add(fresh);
  };
  const pairBy = (keyBefore: (item: unknown) => string | undefined, keyAfter = keyBefore): void => {
    const places = new Map<string, number[]>();
    for (const [index, item] of after.entries()) {
      const key = taken.has(index) ? undefined : keyAfter(item);
      if (key !== undefined) places.set(key, [...(places.get(key) ?? []), index]);
    }
    for (const [index, item] of before.entries()) {
      const key = partner.has(index) ? undefined : keyBefore(item);
      const place = key === undefined ? undefined : places.get(key)?.shift();
      if (place !== undefined) pair(index, place);
    }
  };
  pairBy((item) => {
    const id = idOf(item);
    return id === undefined ? undefined : idNow(id);
  }, idOf);
  pairBy((item) => (idOf(item) === undefined ? answerKey(typeof item === 'string' ? idNow(item) : item) : undefined));
  if (canBeAlike) for (const [old, fresh] of mostAlike(before, after, partner, taken)) pair(old, fresh);

  const inOrder = [...partner].sort(([, a], [, b]) => a - b);
  const kept = longestRising(inOrder.map(([old]) => old));
  return {
    pairs: inOrder.map(([old, fresh]) => ({ before: old, after: fresh, moved: !kept.has(old) })),
    removed: before.flatMap((_, index) => (partner.has(index) ? [] : [index])),
    added: after.flatMap((_, index) => (taken.has(index) ? [] : [index])),
  };
}

export const idOf = (item: unknown): string | undefined =>
  isGroup(item) && typeof item.id === 'string' ? item.id : undefined;

function mostAlike(
  before: readonly unknown[],
  after: readonly unknown[],
  partner: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): [number, number][] {
  const left = <T>(list: readonly T[], isPaired: (index: number) => boolean) =>
    list.flatMap((item, index) =>
      isPaired(index) || idOf(item) !== undefined ? [] : [{ index, words: wordsOf(item) }],
    );
  const old = left(before, (index) => partner.has(index));
  const fresh = left(after, (index) => taken.has(index));
  if (old.length * fresh.length > MOST_COMPARISONS) return [];
  const candidates = old
    .flatMap((one) =>
      fresh.map((other) => ({ old: one.index, fresh: other.index, like: likeness(one.words, other.words) })),
    )
    .filter(({ old: one, fresh: other, like }) => like >= leastLikeness(before[one], after[other]))
    .sort((a, b) => b.like - a.like || Math.abs(a.old - a.fresh) - Math.abs(b.old - b.fresh) || a.old - b.old);
  const [usedOld, usedFresh] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap((one): [number, number][] => {
    if (usedOld.has(one.old) || usedFresh.has(one.fresh)) return [];
    usedOld.add(one.old);
    usedFresh.add(one.fresh);
    return [[one.old, one.fresh]];
  });
}

function leastLikeness(before: unknown, after: unknown): number {
  if (!isGroup(before) || !isGroup(after)) return ALIKE.text;
  const name = firstText(before);
  return name !== undefined && name === firstText(after) ? ALIKE.sameRow : ALIKE.row;
}

const firstText = (row: Readonly<Record<string, unknown>>): unknown =>
  Object.values(row).find((field) => typeof field === 'string');

/** The most numbers of a row that rise: items that kept their order. All others moved. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const number of numbers) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous.set(number, ends[low - 1]);
    ends[low] = number;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) kept.add(at);
  return kept;
}
