import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';

/** The steps of the implementation against the calendar, in quarters. */
export interface StappenPerKwartaal {
  /** Every year that the steps touch, with how many of its quarters. */
  readonly jaren: readonly { readonly jaar: number; readonly kwartalen: number }[];
  /** `K4`, `K1`, ... from the first quarter to the last. */
  readonly kwartalen: readonly string[];
  /** Per step, in the order of the answers: whether it runs in each quarter. */
  readonly loopt: readonly (readonly boolean[])[];
}

/** Lays the steps on quarters; empty while the steps have no dates. */
export function stappenPerKwartaal({ implementatie }: Institution): StappenPerKwartaal {
  const fasen = ingevuld(implementatie.fasen) ? implementatie.fasen : [];
  const eerste = Math.min(...fasen.map((fase) => kwartaalVan(fase.van)));
  const laatste = Math.max(...fasen.map((fase) => kwartaalVan(fase.tot)));
  const kwartalen = fasen.length === 0 ? [] : Array.from({ length: laatste - eerste + 1 }, (_, n) => eerste + n);
  const jaren = [...new Set(kwartalen.map(jaarVan))];
  return {
    jaren: jaren.map((jaar) => ({ jaar, kwartalen: kwartalen.filter((k) => jaarVan(k) === jaar).length })),
    kwartalen: kwartalen.map((k) => `K${(k % 4) + 1}`),
    loopt: fasen.map(({ van, tot }) => kwartalen.map((k) => kwartaalVan(van) <= k && k <= kwartaalVan(tot))),
  };
}

/** The quarters since the year 0, of an ISO date. */
const kwartaalVan = (dag: string): number =>
  Number(dag.slice(0, 4)) * 4 + Math.floor((Number(dag.slice(5, 7)) - 1) / 3);

const jaarVan = (kwartaal: number): number => Math.floor(kwartaal / 4);
