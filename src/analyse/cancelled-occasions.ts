import type { Institution } from '../../blocks/institution.ts';
import type { ScheduledActivity } from '../../blocks/oto/oto-activities.ts';
import type { Occasion } from '../../blocks/oto/schedule.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import { appendTo } from './append-to.ts';

type Gehouden = Extract<Institution['oto']['uitvoering']['gehouden'], readonly unknown[]>[number];

/**
 * Which occasions of an activity do not go ahead: all of one that fell away, and those that `uitvoering` says were not
 * held. A record without a date, or of an activity with one occasion, is about every occasion that was not held after all.
 *
 * @returns a question that is answered at once, however many records there are
 */
export function cancelledOccasions({ oto }: Institution): (of: ScheduledActivity, occasion: Occasion) => boolean {
  const { gehouden } = oto.uitvoering;
  const records = new Map<string, Gehouden[]>();
  for (const record of ingevuld(gehouden) ? gehouden : []) appendTo(records, record.activiteit, record);
  return ({ activiteit, schedule }, { first, last }) => {
    const during = (datum: string | undefined) => datum !== undefined && first <= datum && datum <= last;
    const own = records.get(activiteit.id) ?? [];
    if (own.some(({ doorgegaan, datum }) => doorgegaan && during(datum))) return false;
    if (activiteit.status === 'vervallen') return true;
    const single = schedule?.occasions.length === 1;
    return own.some(({ doorgegaan, datum }) => !doorgegaan && (datum === undefined || single || during(datum)));
  };
}
