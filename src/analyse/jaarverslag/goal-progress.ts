import type { Institution } from '../../../blocks/institution.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { ReportedActivity } from './reported-activities.ts';

/** What a year did for a policy goal. */
export interface GoalProgress {
  readonly doel: string;
  /** Activities that serve it: planned, held, and held with their criterion reached. */
  readonly gepland: number;
  readonly gehouden: number;
  readonly gehaald: number;
  /** Place of the judgement in the list of progress; null while nobody has judged it. */
  readonly oordeel: number | null;
}

/** The policy goals with the activities of a year that serve them, in the order of the policy. */
export function goalProgress({ oto }: Institution, activities: readonly ReportedActivity[]): GoalProgress[] {
  const { beleidsdoelen } = oto.beleid;
  const { voortgang } = oto.uitvoering;
  const judged = ingevuld(voortgang) ? voortgang.map(({ doel }) => doel) : [];
  const served = new Map(
    oto.activiteiten.map(({ id, beleidsdoelen: goals }) => [id, ingevuld(goals) ? goals : []] as const),
  );
  return (ingevuld(beleidsdoelen) ? beleidsdoelen : []).map(({ id: doel }) => {
    const own = activities.filter(({ id }) => served.get(id)?.includes(doel));
    const held = own.filter(({ uitkomst }) => uitkomst === 'gehouden');
    const at = judged.indexOf(doel);
    return {
      doel,
      gepland: own.length,
      gehouden: held.length,
      gehaald: held.filter(({ criterium }) => criterium === 'ja').length,
      oordeel: at < 0 ? null : at,
    };
  });
}
