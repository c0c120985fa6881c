import type { Institution } from '../institution.ts';
import { ingevuld } from '../schema/vraag.ts';
import { membersOf } from './members.ts';
import { type Schedule, spanOf } from './schedule.ts';
import { type ToCome, toCome } from './to-come.ts';

/** What is asked of one person in one quarter (`jjjj-Kn`): hours by activity. */
export interface QuarterLoad {
  /** Position in the register of officials. */
  readonly person: number;
  readonly quarter: string;
  /** Activities to which the whole target group comes. */
  readonly certain: Map<ToCome, number>;
  /** Hours of activities with fewer places than members: who comes is not known. */
  possible: number;
}

/** Hours are typed in tenths or quarters: what a sum of them is off by is no time. */
export const exceeds = (sum: number, most: number): boolean => sum > most + 0.001;

/** The hours that are certain. */
export const certainHours = ({ certain }: QuarterLoad): number =>
  [...certain.values()].reduce((total, asked) => total + asked, 0);

/** A rule and an analysis ask for the same. */
const known = new WeakMap<Institution, readonly QuarterLoad[]>();

/** What the activities still to come ask of whom, per quarter; what has no quarter yet counts nowhere. */
export function quarterLoads(institution: Institution): readonly QuarterLoad[] {
  const loads = known.get(institution) ?? computeLoads(institution);
  known.set(institution, loads);
  return loads;
}

function computeLoads(institution: Institution): QuarterLoad[] {
  const members = membersOf(institution);
  const loads = new Map<string, QuarterLoad>();
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
