import { categorieen, countsPeople } from '../../blocks/catalogus/activiteitstype.ts';
import type { Institution } from '../../blocks/institution.ts';
import { type Activiteit, otoActivities } from '../../blocks/oto/oto-activities.ts';
import { sumOf } from '../../blocks/oto/sum-of.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import { headingOf } from './budget-comparison.ts';

/** Number of activities, persons (none of tests), hours of all who took part, and costs in euros. */
export interface Effort {
  readonly aantal: number;
  readonly uren: number;
  readonly personen: number;
  readonly kosten: number;
}

export interface PlannedHeldBudget {
  readonly jaar: number;
  /** One line per category that has activities or a budget, in the order of the catalogue. */
  readonly perCategorie: readonly (PlannedHeld & { readonly categorie: string })[];
  /** All activities together; of the budget, the categories above. */
  readonly totaal: PlannedHeld;
  /** Ids of the activities whose last day has passed and of which nobody wrote what came of them. */
  readonly zonderUitkomst: readonly string[];
}

interface PlannedHeld {
  /** All that was planned, also what fell away later. */
  readonly gepland: Effort;
  readonly gehouden: Effort;
  /** Euros; null when the execution names no budget for it. Only last year's budget is in the answers. */
  readonly begroot: number | null;
}

const nothing: Effort = { aantal: 0, uren: 0, personen: 0, kosten: 0 };

/**
 * What was planned in a year beside what was held and what was budgeted. Hours are those of the activity table (`eigen
 * uren`), or persons times duration where it names none; of what was held they shrink or grow with the attendance.
 *
 * @param date the day of judging, ISO 8601
 */
export function plannedHeldBudget(institution: Institution, jaar: number, date: string): PlannedHeldBudget {
  const { gehouden, besteding } = institution.oto.uitvoering;
  const outcomes = new Map((ingevuld(gehouden) ? gehouden : []).map((outcome) => [outcome.activiteit, outcome]));
  const activities = otoActivities(institution, jaar);
  const budget = new Map<string, number>();
  if (jaar === institution.oto.beleid.planjaar - 1 && ingevuld(besteding))
    for (const { post, begroot } of besteding) {
      const heading = headingOf(post);
      budget.set(heading, (budget.get(heading) ?? 0) + begroot);
    }
  const perCategorie = categorieen
    .map((categorie) => {
      const own = activities.map(({ activiteit }) => activiteit).filter((one) => one.categorie === categorie);
      return {
        categorie,
        gepland: add(own.map(plannedEffort)),
        gehouden: add(own.map((activiteit) => heldEffort(activiteit, outcomes.get(activiteit.id)))),
        begroot: budget.get(categorie) ?? null,
      };
    })
    .filter(({ gepland, begroot }) => gepland.aantal > 0 || begroot !== null);
  const begroot = perCategorie.flatMap((line) => line.begroot ?? []);
  return {
    jaar,
    perCategorie,
    totaal: {
      gepland: add(perCategorie.map((line) => line.gepland)),
      gehouden: add(perCategorie.map((line) => line.gehouden)),
      begroot: begroot.length === 0 ? null : sumOf(begroot, (amount) => amount),
    },
    zonderUitkomst: activities
      .filter(({ activiteit, schedule }) => {
        const last = schedule?.occasions.at(-1)?.last;
        return last !== undefined && last < date && activiteit.status !== 'vervallen' && !outcomes.has(activiteit.id);
      })
      .map(({ activiteit }) => activiteit.id),
  };
}

const personsOf = ({ deelnemers }: Activiteit): number => (ingevuld(deelnemers) ? deelnemers : 0);
const durationOf = ({ duur_uren }: Activiteit): number => (ingevuld(duur_uren) ? duur_uren : 0);

function plannedEffort(activiteit: Activiteit): Effort {
  const { kosten } = activiteit;
  const personen = personsOf(activiteit);
  return {
    aantal: 1,
    personen: countsPeople(activiteit.categorie) ? personen : 0,
    uren: (ingevuld(kosten) ? kosten.eigen_uren : undefined) ?? personen * durationOf(activiteit),
    kosten: ingevuld(kosten) ? kosten.totaal : 0,
  };
}

type Outcome = {
  readonly doorgegaan: boolean;
  readonly opkomst?: number | undefined;
  readonly kosten?: number | undefined;
};

/** What fell through can still have cost something. Without a number of attendants, those on the plan count as absent. */
function heldEffort(activiteit: Activiteit, outcome: Outcome | undefined): Effort {
  if (!outcome) return nothing;
  const { doorgegaan, opkomst = 0, kosten = 0 } = outcome;
  if (!doorgegaan) return { ...nothing, kosten };
  const asked = personsOf(activiteit);
  const perPerson = asked > 0 ? plannedEffort(activiteit).uren / asked : durationOf(activiteit);
  const personen = countsPeople(activiteit.categorie) ? opkomst : 0;
  return { aantal: 1, personen, uren: Math.round(opkomst * perPerson), kosten };
}

const add = (efforts: readonly Effort[]): Effort => ({
  aantal: sumOf(efforts, ({ aantal }) => aantal),
  uren: sumOf(efforts, ({ uren }) => uren),
  personen: sumOf(efforts, ({ personen }) => personen),
  kosten: sumOf(efforts, ({ kosten }) => kosten),
});
