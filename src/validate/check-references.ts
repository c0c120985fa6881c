import { filesOfCollections } from '../../blocks/collections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AnswerPath, Workspace } from '../model/workspace.ts';
import { collectIds, idKey } from './collect-ids.ts';
import { leftOutCollections, unreadableCollections } from './collections.ts';
import { groupBy } from './group-by.ts';
import { builtInIds } from './known-ids.ts';
import { type LostId, lostIds } from './lost-ids.ts';
import { doubleId, emptyCollection, renamedItem, unknownId } from './reference-problems.ts';

/** The id that an item lost, by the file and path of the item; undefined for an item that lost none. */
export type LostBy = (file: string, item: AnswerPath) => LostId | undefined;

/** Looking for a likely id takes time; after so many unknown ids in one collection a suggestion helps nobody. */
const MOST_SUGGESTIONS = 200;

/**
 * Ids that stand twice in one collection, and references to an id that does not exist, over all files. One id that is
 * missing, renamed or taken breaks every reference to it: that is one problem, at the item where the id was lost.
 *
 * @returns the problems, the ids that are lost, and those lost by items without an id of the right form: `checkShape`
 *   reports those items
 */
export function checkReferences(workspace: Workspace): {
  problems: Diagnostic[];
  lost: LostId[];
  lostBy: LostBy;
} {
  const { items, uses } = collectIds(workspace);
  const problems: Diagnostic[] = [];
  const unknown = new Set([...unreadableCollections(workspace), ...leftOutCollections(workspace).keys()]);
  const known = builtInIds(workspace);
  const idsOf = (collection: string): Set<string> =>
    known.get(collection) ?? known.set(collection, new Set()).get(collection)!;
  const seconds = items.filter(({ collection, id }) => {
    if (id === undefined) return false;
    const ids = idsOf(collection);
    return ids.size === ids.add(id).size;
  });
  const lost = lostIds(
    items,
    uses.filter(({ collection, id }) => !unknown.has(collection) && !idsOf(collection).has(id)),
    uses,
  );

  const itemsOfId = groupBy(items, idKey);
  const usesOfId = groupBy(uses, idKey);
  const byItem = new Map(lost.flatMap((one) => (one.item ? [[one.item, one] as const] : [])));
  const told = new Set<LostId>();
  for (const second of seconds) {
    const namesake = itemsOfId.get(idKey(second))?.[0];
    const first = namesake === second ? undefined : namesake;
    const own = [byItem.get(second), first && byItem.get(first)].find((one) => one && !told.has(one));
    if (own) told.add(own);
    problems.push(doubleId(second, first, own, usesOfId.get(idKey(second))?.length ?? 0));
  }
  const files = filesOfCollections();
  for (const [collection, group] of groupBy(lost, (one) => one.collection)) {
    const homeless = group.filter((one) => !one.item);
    if (idsOf(collection).size === 0 && homeless.length > 0) {
      const missing = (files.get(collection) ?? []).find((path) => !workspace.answers.has(path));
      problems.push(emptyCollection(homeless, missing));
    } else
      for (const [index, one] of homeless.entries())
        problems.push(unknownId(one, index < MOST_SUGGESTIONS ? idsOf(collection) : []));
    for (const one of group) if (one.renamed) problems.push(renamedItem(one.item!, one));
  }
  const byPlace = new Map([...byItem].map(([item, one]) => [keyOf(item.file, item.path), one]));
  return { problems, lost, lostBy: (file, item) => byPlace.get(keyOf(file, item)) };
}

const keyOf = (file: string, path: AnswerPath): string => [file, ...path].join('\0');
