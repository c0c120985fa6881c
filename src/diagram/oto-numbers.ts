import type { BudgetBar } from './budget-bars.ts';
import type { CoverageRow } from './coverage-map.ts';

/** The part of the OTO facts that is drawn, as the analysis gives it. Amounts in euros. */
export interface OtoNumbers {
  readonly dekking: {
    readonly jaar: number;
    readonly bijzonderheden: readonly { readonly naam: string }[];
    readonly rollen: readonly {
      readonly naam: string;
      readonly cellen: readonly { readonly gepland: number; readonly gehouden: number }[];
    }[];
  };
  readonly begrotingNaastVorigJaar: readonly {
    readonly post: string;
    readonly oto_gelden: number;
    readonly eigen_bijdrage: number;
    readonly vorig_jaar: number | null;
  }[];
}

/** Roles by features; no rows as long as nobody practises anything. */
export function coverageRowsOf({ dekking }: OtoNumbers): { features: string[]; rows: CoverageRow[] } {
  const rows = dekking.rollen.map(({ naam, cellen }) => ({
    name: naam,
    cells: cellen.map(({ gepland, gehouden }) => ({ planned: gepland, held: gehouden })),
  }));
  const practised = rows.some(({ cells }) => cells.some(({ planned, held }) => planned + held > 0));
  return { features: dekking.bijzonderheden.map(({ naam }) => naam), rows: practised ? rows : [] };
}

/** The headings of the budget; none as long as the year costs nothing. */
export function barsOf({ begrotingNaastVorigJaar }: OtoNumbers): BudgetBar[] {
  const planned = begrotingNaastVorigJaar.some(({ oto_gelden, eigen_bijdrage }) => oto_gelden + eigen_bijdrage > 0);
  if (!planned) return [];
  return begrotingNaastVorigJaar.map(({ post, oto_gelden, eigen_bijdrage, vorig_jaar }) => ({
    name: post.charAt(0).toUpperCase() + post.slice(1),
    asked: oto_gelden,
    own: eigen_bijdrage,
    lastYear: vorig_jaar,
  }));
}
