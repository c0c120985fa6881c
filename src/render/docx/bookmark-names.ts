/** Word allows 40 characters; four are kept for a counter. */
const longest = 36;

/**
 * Bookmark names for ids: letters, digits and underscores, unique. They begin with `_Ref`, as Word names its own: such
 * bookmarks stay out of the list people see, and survive when Word makes the contents anew.
 */
export const bookmarkNames = (ids: Iterable<string>): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of ids) {
    const base = `_Ref_${id.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, longest);
    let name = base;
    // Word does not tell upper case from lower case in these names.
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base}_${count}`;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
};
