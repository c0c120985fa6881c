import type { Institution } from './institution.ts';

type Ruimte = Institution['registers']['ruimten'][number];

/**
 * Finds the room that holds on a day: the one that was meant, or, when that one is out of use by then, its successor, or
 * the successor of that one. Without a day it is the room that was meant.
 */
export type RuimteOp = (ruimteId: string, dag: string | undefined) => Ruimte | undefined;

/** Looks up rooms by id once, for who asks it of many. */
export function ruimteOpVan({ registers }: Pick<Institution, 'registers'>): RuimteOp {
  const ruimten = new Map(registers.ruimten.map((ruimte) => [ruimte.id, ruimte]));
  return (ruimteId, dag) => {
    let ruimte = ruimten.get(ruimteId);
    const seen = new Set<string>();
    while (ruimte && dag !== undefined && (ruimte.tot ?? '9999-12-31') < dag && !seen.has(ruimte.id)) {
      seen.add(ruimte.id);
      const next: Ruimte | undefined = ruimten.get(ruimte.opvolger ?? '');
      if (!next) break;
      ruimte = next;
    }
    return ruimte;
  };
}
