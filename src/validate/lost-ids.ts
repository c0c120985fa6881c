import { isGeldigeId } from '../../blocks/schema/fields.ts';
import { suggest } from '../text/suggest.ts';
import { type Item, idKey, type Use } from './collect-ids.ts';
import { groupBy } from './group-by.ts';

/** An id that answers refer to and no item has. */
export interface LostId {
  readonly collection: string;
  readonly id: string;
  /** The references to it, in the order of the files. */
  readonly uses: readonly Use[];
  /** The item that probably had it; undefined when none can be found. */
  readonly item: Item | undefined;
  /** The item has another, sound id: it was probably renamed. */
  readonly renamed: boolean;
}

/** One slip loses one id; where more than these are lost at once, guessing which item had which costs time and helps nobody. */
const MOST_SLIPS = 50;

/**
 * Finds, for every id that answers refer to in vain, the item that lost it: its id is missing, malformed or that of
 * another item, or it has a sound id that nobody uses while several answers still use the old one.
 *
 * @param broken the references that lead nowhere
 * @param uses all references
 */
export function lostIds(items: readonly Item[], broken: readonly Use[], uses: readonly Use[]): LostId[] {
  const byId = groupBy(items, idKey);
  const used = new Set(uses.map(idKey));
  return [...groupBy(broken, (use) => use.collection)].flatMap(([collection, inVain]) => {
    const lost = [...groupBy(inVain, (use) => use.id)];
    const own = lost.length > MOST_SLIPS ? [] : items.filter((item) => item.collection === collection);
    const faulty = own.filter((item) => !isSound(item) || (byId.get(idKey(item))?.length ?? 0) > 1);
    const unused = own.filter((item) => isSound(item) && !used.has(idKey(item)));
    const taken = new Set<Item>();
    const likely = (id: string) => (item: Item) => !taken.has(item) && isLike(id, item);
    return lost.map(([id, uses]): LostId => {
      const only = lost.length === 1 && new Set(faulty.map(idKey)).size === 1 ? faulty.at(-1) : undefined;
      const broke = faulty.find(likely(id)) ?? only;
      const item = broke ?? (uses.length > 1 ? unused.find(likely(id)) : undefined);
      if (item) taken.add(item);
      return { collection, id, uses, item, renamed: item !== undefined && item !== broke };
    });
  });
}

/**
 * Gives items the ids that they probably had, so that rules judge the answers as they were meant: whoever lost an id has
 * not left every role.
 *
 * @param converted the answers per file, of the right shape; changed
 */
export function restoreIds(lost: readonly LostId[], converted: Map<string, unknown>): void {
  // The answers themselves may be asked for again, when what refers to them has been mended.
  for (const file of new Set(lost.flatMap(({ item }) => (item && converted.has(item.file) ? item.file : []))))
    converted.set(file, structuredClone(converted.get(file)));
  for (const { id, item } of lost) {
    if (!item) continue;
    const answers = converted.get(item.file);
    if (item.path.length === 0) {
      converted.delete(item.file);
      converted.set(`${item.file.split('/')[0]}/${id}.yaml`, answers);
    } else {
      const own = item.path.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], answers);
      if (own) (own as { id: string }).id = id;
    }
  }
}

const isSound = ({ id }: Item): boolean => id !== undefined && isGeldigeId(id);

/** Whether an item probably had this id: its name holds all words of the id, or its own id differs by a slip. */
function isLike(id: string, item: Item): boolean {
  const name = wordsOf(item.name);
  if (wordsOf(id).every((word) => name.includes(word))) return true;
  return item.id !== undefined && suggest(id, [wordsOf(item.id).join('-')]) !== undefined;
}

/** `Coördinator ICT` and `coordinator-ict` have the same words. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
