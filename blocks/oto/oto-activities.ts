import type { Institution } from '../institution.ts';
import { ingevuld } from '../schema/vraag.ts';
import { type Schedule, schedule } from './schedule.ts';

export type Activiteit = Institution['oto']['activiteiten'][number];

export interface ScheduledActivity {
  readonly activiteit: Activiteit;
  /** Null while the question of planning is open; then the activity counts for the plan year. */
  readonly schedule: Schedule | null;
}

// Every analysis asks for the same activities, and a series has many dates.
const known = new WeakMap<Activiteit, ScheduledActivity>();

/** An activity with the days on which it is held. */
export function otoActivity(activiteit: Activiteit): ScheduledActivity {
  let entry = known.get(activiteit);
  if (!entry) {
    entry = { activiteit, schedule: ingevuld(activiteit.planning) ? schedule(activiteit.planning) : null };
    known.set(activiteit, entry);
  }
  return entry;
}

/** The activities of a year, in the order of the table. */
export function otoActivities(institution: Institution, year: number): ScheduledActivity[] {
  return institution.oto.activiteiten
    .map(otoActivity)
    .filter((entry) => (entry.schedule?.year ?? institution.oto.beleid.planjaar) === year);
}

/** What falls away is still listed, but costs nothing and is in no calendar. */
export const goesAhead = ({ activiteit }: ScheduledActivity): boolean => activiteit.status !== 'vervallen';
