import type { AnswerPath } from '../../model/workspace.ts';
import type { Item, Register, Use } from './items-of.ts';

/**
 * The roles that have to do with a place in the answers: those named in the nearest item around it that names any (the group
 * of fields where there is no item), the role that the item is, and the roles of whatever in the registers refers to it. A number that changes thus
 * concerns who fills the roles of that person, a room those of the team that meets there.
 */
export function rolesAt(register: Register): (file: string, path: AnswerPath) => string[] {
  const byFile = new Map<string, Use[]>();
  for (const use of register.uses) byFile.set(use.file, [...(byFile.get(use.file) ?? []), use]);
  const itemAt = new Map<string, { collection: string; item: Item }>();
  for (const [collection, items] of register.items)
    for (const item of items.values()) itemAt.set(placeKey(item.file, item.path), { collection, item });
  const referring = new Map<string, Use[]>();
  for (const use of register.uses) {
    const key = placeKey(use.collection, [use.id]);
    referring.set(key, [...(referring.get(key) ?? []), use]);
  }
  const below = (file: string, path: AnswerPath): string[] =>
    (byFile.get(file) ?? [])
      .filter((use) => use.collection === 'rollen' && path.every((step, at) => use.path[at] === step))
      .map(({ id }) => id);
  const own = (file: string, path: AnswerPath): string[] => {
    const found = itemAt.get(placeKey(file, path));
    return found?.collection === 'rollen' ? [found.item.id] : [];
  };
  return (file, path) => {
    const named = itemsAround(path).map((item) => [...below(file, item), ...own(file, item)]);
    const roles = named.find((some) => some.length > 0) ?? [];
    // The register item that a deeper field belongs to.
    const outer = path.findIndex((step) => typeof step === 'number');
    const top = outer < 0 ? [] : path.slice(0, outer + 1);
    roles.push(...own(file, top));
    const found = itemAt.get(placeKey(file, top));
    if (found && found.collection !== 'rollen' && file.startsWith('registers/'))
      for (const use of referring.get(placeKey(found.collection, [found.item.id])) ?? []) {
        if (!use.file.startsWith('registers/')) continue;
        const owner = use.path.slice(0, 1);
        const role = own(use.file, owner);
        roles.push(...(role.length > 0 ? role : below(use.file, owner)));
      }
    return [...new Set(roles)].sort();
  };
}

/**
 * The items of lists that a place is in, the innermost first: a step of a task card is in the list of steps, and the card in
 * that of cards. Of a field that is in none, the group of fields it is in, but never a whole file.
 */
function itemsAround(path: AnswerPath): AnswerPath[] {
  const items = path.flatMap((step, at) => (typeof step === 'number' ? [path.slice(0, at + 1)] : []));
  if (items.length > 0) return items.reverse();
  return [path.length > 1 ? path.slice(0, -1) : path];
}

const placeKey = (file: string, path: AnswerPath): string => [file, ...path].join('\0');
