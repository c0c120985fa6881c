import type { Institution } from '../../../blocks/institution.ts';
import { otoActivities } from '../../../blocks/oto/oto-activities.ts';
import { sumOf } from '../../../blocks/oto/sum-of.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';

/** What came of an activity of a year. Amounts in euros; null is not known. */
export interface ReportedActivity {
  readonly id: string;
  readonly categorie: string;
  /** `onbekend`: planned, and the execution says nothing about it. */
  readonly uitkomst: 'gehouden' | 'niet gehouden' | 'onbekend';
  /** Its place in the list of what was held. */
  readonly rij: number | null;
  /** People expected and people who came. */
  readonly verwacht: number | null;
  readonly opkomst: number | null;
  readonly criterium: 'ja' | 'deels' | 'nee' | null;
  readonly begroot: number | null;
  /** Null when it was held and nobody has noted the costs; what was not held without a note cost nothing. */
  readonly besteed: number | null;
  /** Asked from outside, and used of it. */
  readonly gevraagd: number | null;
  readonly gebruikt: number | null;
  /** Sum of its invoices; null while there are none. */
  readonly gefactureerd: number | null;
  /** Hours of our own people: what the plan gives to what was held. */
  readonly uren: number | null;
  /** Findings that came from it. */
  readonly bevindingen: number;
  /** Whether a list or certificate shows who was there. */
  readonly presentie: boolean;
}

/** The activities of a year with what came of them, in the order of the table. */
export function reportedActivities(institution: Institution, year: number): ReportedActivity[] {
  const { gehouden, bevindingen } = institution.oto.uitvoering;
  const origins = (ingevuld(bevindingen) ? bevindingen : []).map(({ uit_activiteit }) => uit_activiteit);
  const rows = ingevuld(gehouden) ? gehouden : [];
  return otoActivities(institution, year).map(({ activiteit }) => {
    const { id, categorie, status, deelnemers, kosten } = activiteit;
    const at = rows.findIndex((row) => row.activiteit === id);
    const row = rows[at];
    const uitkomst = outcome(row?.doorgegaan ?? (status === 'vervallen' ? false : undefined));
    const costless = uitkomst === 'niet gehouden' ? 0 : null;
    return {
      id,
      categorie,
      uitkomst,
      rij: row ? at : null,
      verwacht: ingevuld(deelnemers) ? deelnemers : null,
      opkomst: row?.opkomst ?? null,
      criterium: row?.criterium_gehaald ?? null,
      begroot: ingevuld(kosten) ? kosten.totaal : null,
      besteed: row?.kosten ?? costless,
      gevraagd: ingevuld(kosten) ? kosten.oto_gelden : null,
      gebruikt: row?.oto_gelden ?? costless,
      gefactureerd: row?.facturen ? sumOf(row.facturen, ({ bedrag }) => bedrag) : null,
      uren: uitkomst === 'gehouden' && ingevuld(kosten) ? (kosten.eigen_uren ?? null) : null,
      bevindingen: origins.filter((origin) => origin === id).length,
      presentie: row?.presentie_vastgelegd ?? false,
    };
  });
}

const outcome = (held: boolean | undefined): ReportedActivity['uitkomst'] =>
  held === undefined ? 'onbekend' : held ? 'gehouden' : 'niet gehouden';
