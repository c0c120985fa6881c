/**
 * Ids for people whose names an edition does not hold: an id is mostly the name. They say nothing but the order in which
 * they were asked for, and the same person keeps the same one in whatever is reduced with the same pseudonyms.
 */
export class Pseudonyms {
  readonly #given = new Map<string, string>();

  of(id: string): string {
    const known = this.#given.get(id);
    if (known !== undefined) return known;
    const fresh = `persoon-${this.#given.size + 1}`;
    this.#given.set(id, fresh);
    return fresh;
  }
}
