import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { Calendar, CalendarEvent, CalendarTime } from '../model/calendar.ts';
import { activityTypes } from './activity-types.ts';
import { type Activiteit, goesAhead, otoActivities } from './oto-activities.ts';
import type { Occasion } from './schedule.ts';
import type { Version } from './version-block.ts';

/**
 * The OTO calendar of the plan year: every activity with a day or a week, and the deadlines of the network. What has
 * only a month or a quarter is listed in the plan, not here; an unannounced test stays unannounced.
 * @param version its date (ISO 8601) stamps the events
 */
export function calendarOf(institution: Institution, version: Pick<Version, 'bestandsdatum'>): Calendar {
  const { instelling, oto } = institution;
  const held = otoActivities(institution, oto.beleid.planjaar).filter(goesAhead);
  const events = held.flatMap(({ activiteit, schedule }) =>
    (schedule?.occasions ?? []).map((occasion) => activityEvent(institution, activiteit, occasion)),
  );
  const { financiering } = oto.beleid;
  const deadlines = financiering && ingevuld(financiering.deadlines) ? financiering.deadlines : [];
  for (const { id, wat, datum, bij } of deadlines)
    events.push({
      uid: `termijn-${id}@${uidDomain(institution)}`,
      title: `Termijn: ${wat}`,
      time: { kind: 'days', first: datum, last: datum },
      description: `Bij: ${bij}`,
      location: null,
      categories: ['OTO', 'Termijn'],
      busy: false,
    });
  return {
    name: `OTO-kalender ${oto.beleid.planjaar} ${instelling.korte_naam}`,
    timeZone: 'Europe/Amsterdam',
    date: version.bestandsdatum,
    events: events.sort(byStart),
  };
}

function activityEvent(institution: Institution, activiteit: Activiteit, occasion: Occasion): CalendarEvent {
  const { id, nr, titel, categorie } = activiteit;
  return {
    // The first date keeps the bare id, so that adding a second date leaves the first event as it was.
    uid: `${id}${occasion.ordinal === 1 ? '' : `.${occasion.ordinal}`}@${uidDomain(institution)}`,
    title: `${nr} ${titel}`,
    time: timeOf(occasion),
    description: description(institution, activiteit),
    location: location(institution, activiteit),
    categories: ['OTO', categorie.charAt(0).toUpperCase() + categorie.slice(1)],
    busy: occasion.from !== null,
  };
}

const timeOf = ({ first, last, from, until }: Occasion): CalendarTime =>
  from === null || until === null
    ? { kind: 'days', first, last }
    : { kind: 'hours', start: { date: first, time: from }, end: { date: last, time: until } };

function description(institution: Institution, activiteit: Activiteit): string {
  const names = new Map(institution.registers.rollen.map(({ id, naam }) => [id, naam]));
  const roles = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(', ');
  const { type, doel, doelgroep, doelgroep_overig, meekijkers, verantwoordelijk } = activiteit;
  const target = [ingevuld(doelgroep) ? roles(doelgroep) : '', doelgroep_overig ?? ''].filter((part) => part !== '');
  return [
    ['Type', activityTypes(institution).get(type)?.naam],
    ['Doel', ingevuld(doel) ? doel : undefined],
    ['Voor', target.length > 0 ? target.join('; ') : undefined],
    ['Meekijkers', meekijkers ? roles(meekijkers) : undefined],
    ['Verantwoordelijk', ingevuld(verantwoordelijk) ? roles([verantwoordelijk]) : undefined],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}

function location({ registers, instelling }: Institution, { ruimte, plaats }: Activiteit): string | null {
  const room = registers.ruimten.find(({ id }) => id === ruimte);
  if (!room) return plaats ?? null;
  const site = instelling.locaties.find(({ id }) => id === room.locatie);
  return [room.naam, room.gebouw, site?.naam].filter((part) => part !== undefined).join(', ');
}

/** Part of every UID; a change would make every event a new one, so it comes from what seldom changes. */
function uidDomain({ instelling }: Institution): string {
  if (instelling.website !== undefined) return new URL(instelling.website).hostname.replace(/^www\./, '');
  return `${instelling.korte_naam.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.invalid`;
}

const startOf = ({ time }: CalendarEvent): string =>
  time.kind === 'days' ? time.first : `${time.start.date}T${time.start.time}`;

const byStart = (a: CalendarEvent, b: CalendarEvent): number => {
  const [left, right] = [`${startOf(a)} ${a.uid}`, `${startOf(b)} ${b.uid}`];
  return left < right ? -1 : left > right ? 1 : 0;
};
