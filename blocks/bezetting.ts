import type { Institution } from './institution.ts';
import { ingevuld } from './schema/vraag.ts';

type Functionaris = Institution['registers']['functionarissen'][number];

/** Someone who fills a role on a given day. */
export interface Houder {
  readonly persoon: Functionaris;
  readonly als: 'houder' | 'vervanger';
  /** Position in the list of holders of the role. */
  readonly index: number;
}

/** Whether a period (both days included, open where missing) holds on a day; dates are ISO. Without a day everything holds. */
export const geldtOp = (
  periode: { van?: string | undefined; tot?: string | undefined },
  dag: string | undefined,
): boolean => dag === undefined || ((periode.van ?? '') <= dag && dag <= (periode.tot ?? '9999-12-31'));

/** Who fills a role on a day: the holder first, then the deputies in the order in which they are called. */
export function bezetting(institution: Institution, rolId: string, dag: string | undefined): Houder[] {
  const rol = institution.registers.rollen.find((kandidaat) => kandidaat.id === rolId);
  if (!rol || !ingevuld(rol.houders)) return [];
  const houders = rol.houders.flatMap((houder, index) => {
    const persoon = institution.registers.functionarissen.find((kandidaat) => kandidaat.id === houder.functionaris);
    return persoon && geldtOp(houder, dag) && geldtOp(persoon, dag) ? [{ persoon, als: houder.als, index }] : [];
  });
  return [
    ...houders.filter((houder) => houder.als === 'houder'),
    ...houders.filter((houder) => houder.als === 'vervanger'),
  ];
}
