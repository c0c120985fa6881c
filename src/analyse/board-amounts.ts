import type { Institution } from '../../blocks/institution.ts';
import { otoBudget } from '../../blocks/oto/oto-budget.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';

/** Amounts per year that the board is asked for, in euros; null while the question is open. */
export interface BoardAmounts {
  /** All of OTO, as the crisis plan asks for it. */
  readonly oto: number | null;
  /** The part of the OTO budget that the institution pays. */
  readonly 'oto-eigen-bijdrage': number;
  /** Keeping the plan up to date. */
  readonly beheer: number | null;
}

/** The money that decisions refer to, taken from where it is stated. */
export function boardAmounts(institution: Institution): BoardAmounts {
  const { oto, borging } = institution.bouwstenen;
  return {
    oto: ingevuld(oto.budget) ? oto.budget : null,
    'oto-eigen-bijdrage': otoBudget(institution).totaal.eigen_bijdrage,
    beheer: ingevuld(borging.middelen) ? borging.middelen : null,
  };
}
