import { bijzonderheden } from '../../blocks/catalogus/bijzonderheden.ts';
import { stappen } from '../../blocks/catalogus/stappen.ts';
import type { Institution } from '../../blocks/institution.ts';
import { activityTypes } from '../../blocks/oto/activity-types.ts';
import { otoActivities } from '../../blocks/oto/oto-activities.ts';
import { otoBudget } from '../../blocks/oto/oto-budget.ts';
import { announcedSchedule, announcedText } from './announced-schedule.ts';
import { budgetComparison, spentLastYear } from './budget-comparison.ts';
import { coverage } from './coverage.ts';
import { evaluationQuestions } from './evaluation-questions.ts';
import { adoptedGoals, networkOffer } from './network-offer.ts';
import { otoAnalyses } from './oto-analyses.ts';
import { shortMonths } from './short-months.ts';
import { targetGroup } from './target-group.ts';
import { yearPlanner } from './year-planner.ts';

/**
 * What the OTO plan prints and the answers do not say in so many words.
 * @param date the day by which validity is judged, ISO 8601
 */
export function otoFacts(institution: Institution, date: string) {
  const { planjaar } = institution.oto.beleid;
  const types = activityTypes(institution);
  const activities = otoActivities(institution, planjaar);
  return {
    /** The plan year in the order of the table: ids, the first days as everyone may know them (ISO), when (one line per date) and for whom. */
    activiteiten: activities.map((activity) => ({
      id: activity.activiteit.id,
      dagen: (announcedSchedule(activity)?.occasions ?? []).map(({ first }) => first),
      wanneer: announcedText(activity),
      doelgroep: targetGroup(institution, activity.activiteit),
    })),
    /** Activity types used in the plan year, in the order of the catalogue, with the activities of each. */
    typen: [...types.keys()]
      .map((type) => ({
        type,
        activiteiten: activities
          .filter(({ activiteit }) => activiteit.type === type)
          .map(({ activiteit }) => activiteit.id),
      }))
      .filter(({ activiteiten }) => activiteiten.length > 0),
    /** The ten special features, each with the number of activities whose type serves it. */
    bijzonderheden: bijzonderheden.map(({ id, naam, betekenis }) => ({
      id,
      naam,
      betekenis,
      aantal: activities.filter(({ activiteit }) => types.get(activiteit.type)?.bijzonderheden.includes(id)).length,
    })),
    /** The five steps of the implementation, each with the numbers of the activities that serve it. */
    stappen: stappen.map((stap) => ({
      stap,
      nummers: activities.filter(({ activiteit }) => activiteit.stap === stap).map(({ activiteit }) => activiteit.nr),
    })),
    netwerkaanbod: networkOffer(institution),
    /** Ids of the network's policy goals to which the institution says what it contributes. */
    overgenomenDoelen: adoptedGoals(institution),
    evaluatie: evaluationQuestions(institution),
    begroting: otoBudget(institution),
    begrotingNaastVorigJaar: budgetComparison(institution),
    vorigJaar: spentLastYear(institution),
    dekking: coverage(institution, planjaar),
    planner: yearPlanner(institution),
    maandkoppen: shortMonths,
    ...otoAnalyses(institution, date),
  };
}

export type OtoFacts = ReturnType<typeof otoFacts>;
