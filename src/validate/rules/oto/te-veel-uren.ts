import { certainHours, exceeds, quarterLoads } from '../../../../blocks/oto/quarter-loads.ts';
import { groupBy } from '../../group-by.ts';
import type { Finding, Rule } from '../../rule.ts';
import { hours } from './duur-buiten-type.ts';

/** Who would come above the set hours by taking every place. */
interface Crowded {
  readonly naam: string;
  readonly quarter: string;
  readonly sum: number;
}

/**
 * Nobody is asked for more hours in a quarter than the institution has set. A warning counts what is certain. That
 * people would come above it by taking every place on offer is one notice: places can be shared out.
 */
export const teVeelUren: Rule = {
  code: 'te-veel-uren',
  check: (institution) => {
    const most = institution.oto.beleid.max_uren_per_kwartaal;
    if (most === undefined) return [];
    const crowded: Crowded[] = [];
    const people = institution.registers.functionarissen;
    const warnings = quarterLoads(institution).flatMap((load): Finding[] => {
      const { person, quarter, certain, possible } = load;
      const naam = people[person]?.naam ?? '';
      const sum = certainHours(load);
      if (!exceeds(sum, most)) {
        if (exceeds(sum + possible, most)) crowded.push({ naam, quarter, sum: sum + possible });
        return [];
      }
      const largest = [...certain].sort(([, a], [, b]) => b - a).slice(0, 3);
      return [
        {
          severity: 'warning',
          path: ['registers', 'functionarissen', person],
          message: `${naam} heeft in ${quarter} ${hours(sum)} uur aan OTO-activiteiten; afgesproken is hoogstens ${hours(most)}.`,
          hint: `De meeste tijd ${largest.length === 1 ? 'vraagt' : 'vragen'} ${largest.map(([{ activiteit }, asked]) => `${activiteit.nr} (${hours(asked)} uur)`).join(', ')}: verzet er een, of haal een rol uit een doelgroep.`,
        },
      ];
    });
    return [...warnings, ...shareOut(crowded, most)];
  },
};

function shareOut(crowded: readonly Crowded[], most: number): Finding[] {
  const [first] = crowded;
  if (!first) return [];
  const worst = crowded.reduce((one, other) => (other.sum > one.sum ? other : one), first);
  const quarters = [...groupBy(crowded, ({ quarter }) => quarter)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    {
      severity: 'notice',
      path: ['oto', 'beleid', 'max_uren_per_kwartaal'],
      message: `Wie elke plaats inneemt die de doelgroepen bieden, kan boven ${hours(most)} uur komen: ${quarters.map(([quarter, people]) => `${people.length === 1 ? '1 persoon' : `${people.length} personen`} in ${quarter}`).join(', ')}. Het meest: ${worst.naam}, ${hours(worst.sum)} uur in ${worst.quarter}.`,
      hint: 'Er zijn minder plaatsen dan mensen in de doelgroep: verdeel ze over houders en vervangers.',
    },
  ];
}
