/** The most characters of an id: longer ones are no easier to recognise. */
const LONGEST = 40;

/**
 * An id made of a name: `Locatie Zuid (é)` gives `locatie-zuid-e`.
 *
 * @param instead when no letter or digit of the name can be used
 */
export function asId(name: string, instead: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, LONGEST + 1).replace(/^-+|(?<!-)-+$/g, '') || instead;
}

/** An id for each name, each different: the second that would be `hoofdgebouw` is `hoofdgebouw-2`. */
export function asIds(names: readonly string[], instead: string): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const id = asId(name, instead);
    let free = id;
    for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
    taken.add(free);
    return free;
  });
}
