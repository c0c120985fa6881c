import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { Happening } from '../model/calendar.ts';

/** Time to gather the papers, and a last call. */
const REMINDERS = [14, 2];

/** The deadlines of the network, whatever their year: those of the money, and by when one signs up for its activities. */
export function deadlineEvents({ instelling, oto }: Institution): Happening[] {
  const { financiering } = oto.beleid;
  const deadlines = financiering && ingevuld(financiering.deadlines) ? financiering.deadlines : [];
  const offered = new Map((oto.netwerk?.activiteiten ?? []).map((activity) => [activity.id, activity]));
  // No activity has these UIDs: ids hold no point, so that of an activity has one at most.
  const event = (uid: string, what: string, date: string, at: string): Happening => ({
    uid: `netwerk.${uid}@${instelling.id}`,
    title: what,
    time: { kind: 'days', first: date, last: date },
    description: `Bij: ${at}`,
    location: null,
    categories: ['OTO', 'Termijn'],
    busy: false,
    status: 'confirmed',
    reminders: REMINDERS,
  });
  return [
    ...deadlines.map(({ id, wat, datum, bij }) => event(`termijn.${id}`, `Termijn: ${wat}`, datum, bij)),
    ...oto.activiteiten.flatMap(({ id, titel, status, netwerkactiviteit = '' }) => {
      const { aanmelden_voor: by, organisator = '', vervallen } = offered.get(netwerkactiviteit) ?? {};
      if (by === undefined || vervallen || status === 'vervallen' || status === 'uitgevoerd') return [];
      return [event(`aanmelden.${id}`, `Termijn: aanmelden voor ${titel}`, by, organisator)];
    }),
  ];
}
