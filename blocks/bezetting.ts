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
export type Bezetting = (rolId: string, dag: string | undefined) => readonly Houder[];

/** Looks up roles and officials by id once, for who asks it of many roles: searching the registers each time is quadratic. */
export function bezettingVan({ registers }: Institution): Bezetting {
  const rollen = new Map(registers.rollen.map(({ id, houders }) => [id, ingevuld(houders) ? houders : []]));
  const personen = new Map(registers.functionarissen.map((persoon) => [persoon.id, persoon]));
  const vast = new Map<string, readonly Houder[]>();
  const opDag = (rolId: string, dag: string | undefined): Houder[] => {
    const houders = (rollen.get(rolId) ?? []).flatMap((houder, index) => {
      const persoon = personen.get(houder.functionaris);
      return persoon && geldtOp(houder, dag) && geldtOp(persoon, dag) ? [{ persoon, als: houder.als, index }] : [];
    });
    return [
      ...houders.filter((houder) => houder.als === 'houder'),
      ...houders.filter((houder) => houder.als === 'vervanger'),
    ];
  };
  /** Whether nobody in the role has a first or last day: who fills it is then the same on all days. */
  const isVast = (rolId: string): boolean =>
    (rollen.get(rolId) ?? []).every((houder) => {
      const persoon = personen.get(houder.functionaris);
      return (
        houder.van === undefined && houder.tot === undefined && persoon?.van === undefined && persoon?.tot === undefined
      );
    });
  return (rolId, dag) => {
    const known = vast.get(rolId);
    if (known) return known;
    const houders: readonly Houder[] = opDag(rolId, dag);
    if (isVast(rolId)) vast.set(rolId, houders);
    return houders;
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
