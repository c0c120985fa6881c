import type { Institution } from '../../../../blocks/institution.ts';
import { type Schedule, spanOf } from '../../../../blocks/oto/schedule.ts';
import { ingevuld } from '../../../../blocks/schema/vraag.ts';
import { groupBy } from '../../group-by.ts';
import type { Finding, Rule } from '../../rule.ts';
import { hours } from './duur-buiten-type.ts';
import { membersOf } from './members.ts';
import { type ToCome, toCome } from './to-come.ts';

/** What is asked of one person in one quarter (`jjjj-Kn`): hours by activity. */
interface Load {
  readonly person: number;
  readonly quarter: string;
  /** Activities to which the whole target group comes. */
  readonly certain: Map<ToCome, number>;
  /** Hours of activities with fewer places than members: who comes is not known. */
  possible: number;
}

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
    // Hours are typed in tenths or quarters: what a sum of them is off by is no time.
    const above = (sum: number) => sum > most + 0.001;
    const crowded: Crowded[] = [];
    const people = institution.registers.functionarissen;
    const warnings = loadsOf(institution).flatMap(({ person, quarter, certain, possible }): Finding[] => {
      const naam = people[person]?.naam ?? '';
      const sum = [...certain.values()].reduce((total, asked) => total + asked, 0);
      if (!above(sum)) {
        if (above(sum + possible)) crowded.push({ naam, quarter, sum: sum + possible });
        return [];
      }
      const largest = [...certain].sort(([, a], [, b]) => b - a).slice(0, 3);
      return [
        {
          severity: 'warning',
          path: ['registers', 'functionarissen', person],
          message: `${naam} heeft in ${quarter} ${hours(sum)} uur aan OTO-activiteiten; afgesproken is hoogstens ${hours(most)}.`,
          hint: `De meeste tijd vragen ${largest.map(([{ activiteit }, asked]) => `${activiteit.nr} (${hours(asked)} uur)`).join(', ')}: verzet er een, of haal een rol uit een doelgroep.`,
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

/** What is asked of whom and when. */
function loadsOf(institution: Institution): Load[] {
  const members = membersOf(institution);
  const loads = new Map<string, Load>();
  for (const entry of toCome(institution)) {
    const { duur_uren: asked, deelnemers, deelname } = entry.activiteit;
    if (!ingevuld(asked) || !entry.schedule) continue;
    for (const day of daysOf(entry.schedule, deelname === 'een keer')) {
      const group = members(entry.activiteit, day);
      const places = ingevuld(deelnemers) ? deelnemers : group.size;
      for (const person of group) {
        const quarter = `${day.slice(0, 4)}-K${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
        const load = loads.get(`${person} ${quarter}`) ?? { person, quarter, certain: new Map(), possible: 0 };
        loads.set(`${person} ${quarter}`, load);
        if (places < group.size) load.possible += asked;
        else load.certain.set(entry, (load.certain.get(entry) ?? 0) + asked);
      }
    }
  }
  return [...loads.values()];
}

/**
 * The days on which one comes; of a period its first day. Who chooses one of dates in several quarters comes on none that
 * counts: the quarter is not known.
 */
function daysOf(schedule: Schedule, once: boolean): string[] {
  const days = schedule.occasions.map(({ first }) => first);
  const first = spanOf(schedule)?.first;
  if (days.length > 1 && !once) return days;
  return first !== undefined && schedule.quarters.length === 1 ? [first] : [];
}
