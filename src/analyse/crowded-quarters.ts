import type { Institution } from '../../blocks/institution.ts';
import { certainHours, exceeds, quarterLoads } from '../../blocks/oto/quarter-loads.ts';

const names = ['eerste', 'tweede', 'derde', 'vierde'];

/**
 * In which quarters of the plan year people come above the agreed hours when they follow all that is on the calendar for
 * their roles, and how many: the same sum as the rule `te-veel-uren`. Empty where no maximum is agreed.
 */
export function crowdedQuarters(institution: Institution): { kwartaal: string; personen: number }[] {
  const { max_uren_per_kwartaal: most, planjaar } = institution.oto.beleid;
  if (most === undefined) return [];
  const above = quarterLoads(institution).filter((load) => exceeds(certainHours(load) + load.possible, most));
  return names
    .map((kwartaal, index) => ({
      kwartaal,
      personen: above.filter(({ quarter }) => quarter === `${planjaar}-K${index + 1}`).length,
    }))
    .filter(({ personen }) => personen > 0);
}
