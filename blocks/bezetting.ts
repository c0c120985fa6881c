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

/** Finds who fills a role on a day: the holder first, then the deputies in the order in which they are called. */
export type Bezetting = (rolId: string, dag: string | undefined) => Houder[];

/** Looks up roles and officials by id once, for who asks it of many roles: searching the registers each time is quadratic. */
export function bezettingVan({ registers }: Institution): Bezetting {
  const rollen = new Map(registers.rollen.map(({ id, houders }) => [id, ingevuld(houders) ? houders : []]));
  const personen = new Map(registers.functionarissen.map((persoon) => [persoon.id, persoon]));
  return (rolId, dag) => {
    const houders = (rollen.get(rolId) ?? []).flatMap((houder, index) => {
      const persoon = personen.get(houder.functionaris);
      return persoon && geldtOp(houder, dag) && geldtOp(persoon, dag) ? [{ persoon, als: houder.als, index }] : [];
    });
    return [
      ...houders.filter((houder) => houder.als === 'houder'),
      ...houders.filter((houder) => houder.als === 'vervanger'),
    ];
  };
}

/** Finds who starts in a role after a day, in order of the first day. */
export type Aankomend = (rolId: string, dag: string) => (Houder & { readonly van: string })[];

export function aankomendVan({ registers }: Institution): Aankomend {
  const rollen = new Map(registers.rollen.map(({ id, houders }) => [id, ingevuld(houders) ? houders : []]));
  const personen = new Map(registers.functionarissen.map((persoon) => [persoon.id, persoon]));
  return (rolId, dag) =>
    (rollen.get(rolId) ?? [])
      .flatMap(({ functionaris, als, van }, index) => {
        const persoon = personen.get(functionaris);
        return persoon && van !== undefined && van > dag && geldtOp({ tot: persoon.tot }, van)
          ? [{ persoon, als, index, van }]
          : [];
      })
      .sort((one, other) => (one.van < other.van ? -1 : one.van > other.van ? 1 : 0));
}
