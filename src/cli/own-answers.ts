import type { AnswerFile } from '../model/workspace.ts';
import type { Item } from '../table/is-list-of-items.ts';
import { visible } from './visible.ts';

/**
 * The items of a sheet without the answers that they take over from another file: a sheet shows those, and writing them
 * would cut the tie.
 *
 * @param items after the import
 * @param shown the answers that the sheet was laid over, with what they take over
 * @returns also a line for every such answer that the sheet leaves empty: only the other file can take it away
 */
export function ownAnswers(
  items: readonly Item[],
  shown: AnswerFile | undefined,
): { answers: Item[]; emptied: string[] } {
  const inherited = shown?.inherited;
  const before = Array.isArray(shown?.value) ? (shown.value as readonly Item[]) : [];
  if (!inherited) return { answers: [...items], emptied: [] };
  const positions = new Map(before.map(({ id }, index) => [id, index]));
  const emptied: string[] = [];
  const answers = items.map((item) => {
    const index = positions.get(item.id) ?? -1;
    const taken = Object.keys(before[index] ?? {}).filter((key) => inherited([index, key]));
    for (const key of taken)
      if (item[key] === undefined)
        emptied.push(`${visible(String(item.id))}: ${key} komt van het netwerk en kan hier niet leeg.`);
    const own = Object.entries(item).filter(([key, value]) => !taken.includes(key) || value !== before[index]?.[key]);
    return Object.fromEntries(own);
  });
  return { answers, emptied };
}
