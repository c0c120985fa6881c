import type { Institution } from './institution.ts';

/** Ids of the building blocks that the institution leaves out of its plan, with a reason. */
export const nietGebruikt = ({ instelling }: Pick<Institution, 'instelling'>): ReadonlySet<string> =>
  new Set((instelling.niet_gebruikt ?? []).map(({ bouwsteen }) => bouwsteen));
