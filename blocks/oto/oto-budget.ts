import { categorieen } from '../catalogus/activiteitstype.ts';
import type { Institution } from '../institution.ts';
import { ingevuld } from '../schema/vraag.ts';
import { type Activiteit, goesAhead, otoActivities } from './oto-activities.ts';
import { sumOf } from './sum-of.ts';

/** Amounts in euros; hours of participants stand beside the money, not in it. */
export interface BudgetLine {
  readonly totaal: number;
  readonly oto_gelden: number;
  readonly eigen_bijdrage: number;
  readonly eigen_uren: number;
}

export interface OtoBudget {
  /** One line per category that has activities, in the order of the catalogue. */
  readonly perCategorie: readonly (BudgetLine & { readonly categorie: string; readonly aantal: number })[];
  readonly activiteiten: BudgetLine;
  readonly overig: BudgetLine;
  readonly totaal: BudgetLine;
  /** Asked from outside and already awarded, per activity. */
  readonly toegekend: number;
  /** The hours in money at the institution's own rate; null without a rate. */
  readonly waardeUren: number | null;
  /** Part of the total asked from outside, in whole percents; null when nothing costs money. */
  readonly percentageOtoGelden: number | null;
  /** Activities whose costs are still an open question. */
  readonly zonderKosten: readonly string[];
}

const nothing: BudgetLine = { totaal: 0, oto_gelden: 0, eigen_bijdrage: 0, eigen_uren: 0 };

/** The budget of the plan year: what goes ahead, per category and per source, and what belongs to no activity. */
export function otoBudget(institution: Institution): OtoBudget {
  const { planjaar, overige_posten = [], uurtarief } = institution.oto.beleid;
  const held = otoActivities(institution, planjaar)
    .filter(goesAhead)
    .map(({ activiteit }) => activiteit);
  const perCategorie = categorieen
    .map((categorie) => ({ categorie, of: held.filter((activiteit) => activiteit.categorie === categorie) }))
    .filter(({ of }) => of.length > 0)
    .map(({ categorie, of }) => ({ categorie, aantal: of.length, ...add(of.map(costs)) }));
  const activiteiten = add(perCategorie);
  const overig = add(
    overige_posten.map(({ oto_gelden, eigen_bijdrage }) => ({
      ...nothing,
      oto_gelden,
      eigen_bijdrage,
      totaal: oto_gelden + eigen_bijdrage,
    })),
  );
  const totaal = add([activiteiten, overig]);
  const awarded = held.filter(({ status }) => status === 'toegekend' || status === 'uitgevoerd');
  return {
    perCategorie,
    activiteiten,
    overig,
    totaal,
    toegekend: add(awarded.map(costs)).oto_gelden,
    waardeUren: uurtarief === undefined ? null : Math.round(totaal.eigen_uren * uurtarief),
    percentageOtoGelden: totaal.totaal === 0 ? null : Math.round((100 * totaal.oto_gelden) / totaal.totaal),
    zonderKosten: held.filter((activiteit) => activiteit.kosten === null).map(({ id }) => id),
  };
}

const costs = ({ kosten }: Activiteit): BudgetLine =>
  ingevuld(kosten) ? { ...kosten, eigen_uren: kosten.eigen_uren ?? 0 } : nothing;

const add = (lines: readonly BudgetLine[]): BudgetLine => ({
  totaal: sumOf(lines, (line) => line.totaal),
  oto_gelden: sumOf(lines, (line) => line.oto_gelden),
  eigen_bijdrage: sumOf(lines, (line) => line.eigen_bijdrage),
  eigen_uren: sumOf(lines, (line) => line.eigen_uren),
});
