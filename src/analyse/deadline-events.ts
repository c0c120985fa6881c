import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { Happening } from '../model/calendar.ts';

/** Time to gather the papers, and a last call. */
const REMINDERS = [14, 2];

/** The deadlines of the network that pays, whatever their year. */
export function deadlineEvents({ instelling, oto }: Institution): Happening[] {
  const { financiering } = oto.beleid;
  const deadlines = financiering && ingevuld(financiering.deadlines) ? financiering.deadlines : [];
  return deadlines.map(({ id, wat, datum, bij }) => ({
    // No activity has this UID: ids hold no point, so that of an activity has one at most.
    uid: `netwerk.termijn.${id}@${instelling.id}`,
    title: `Termijn: ${wat}`,
    time: { kind: 'days', first: datum, last: datum },
    description: `Bij: ${bij}`,
    location: null,
    categories: ['OTO', 'Termijn'],
    busy: false,
    status: 'confirmed',
    reminders: REMINDERS,
  }));
}
