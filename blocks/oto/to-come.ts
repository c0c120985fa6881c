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

/** The activities of any year that are still to come, in the order of the table. */
export function toCome({ oto }: Institution): ToCome[] {
  return oto.activiteiten.flatMap((activiteit, index) =>
    activiteit.status === 'uitgevoerd' || activiteit.status === 'vervallen'
      ? []
      : [{ activiteit, index, schedule: ingevuld(activiteit.planning) ? schedule(activiteit.planning) : null }],
  );
}
