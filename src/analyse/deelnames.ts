import { countsPeople } from '../../blocks/catalogus/activiteitstype.ts';

/** An activity that was held, with how many were expected and came; null where that is not known. */
export interface Turnout {
  readonly categorie: string;
  readonly verwacht: number | null;
  readonly opkomst: number | null;
}

/** Sums over the activities of which both numbers are known; a person counts each time. */
export interface Deelnames {
  readonly verwacht: number;
  readonly opkomst: number;
}

/** Counts who was expected and came. Tests are left out: those count numbers rung and answers, not people. */
export function deelnames(held: readonly Turnout[]): Deelnames {
  const counted = held.filter(
    ({ categorie, verwacht, opkomst }) => countsPeople(categorie) && verwacht !== null && opkomst !== null,
  );
  return {
    verwacht: counted.reduce((sum, one) => sum + (one.verwacht ?? 0), 0),
    opkomst: counted.reduce((sum, one) => sum + (one.opkomst ?? 0), 0),
  };
}
