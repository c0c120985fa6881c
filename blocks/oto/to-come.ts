import type { Institution } from '../institution.ts';
import { ingevuld } from '../schema/vraag.ts';
import type { Activiteit } from './oto-activities.ts';
import { type Schedule, schedule } from './schedule.ts';

/** An activity that can still be changed: neither held nor fallen through. */
export interface ToCome {
  readonly activiteit: Activiteit;
  /** Position in the table. */
  readonly index: number;
  /** Null while the question of planning is open. */
  readonly schedule: Schedule | null;
}

/** A dozen rules ask for them, and to work out the days of thousands takes longer than what a rule does with them. */
const known = new WeakMap<Institution, readonly ToCome[]>();

/** The activities of any year that are still to come, in the order of the table. */
export function toCome(institution: Institution): readonly ToCome[] {
  let activities = known.get(institution);
  if (!activities) {
    activities = institution.oto.activiteiten.flatMap((activiteit, index) =>
      activiteit.status === 'uitgevoerd' || activiteit.status === 'vervallen'
        ? []
        : [{ activiteit, index, schedule: ingevuld(activiteit.planning) ? schedule(activiteit.planning) : null }],
    );
    known.set(institution, activities);
  }
  return activities;
}
