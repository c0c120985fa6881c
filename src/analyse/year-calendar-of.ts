import type { Institution } from '../../blocks/institution.ts';
import { activityTypes } from '../../blocks/oto/activity-types.ts';
import { type Activiteit, goesAhead, otoActivities, type ScheduledActivity } from '../../blocks/oto/oto-activities.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { Calendar, CalendarEvent } from '../model/calendar.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Filterable, Month, UndatedEntry, YearCalendar, YearEntry } from '../model/year-calendar.ts';
import { activityDetails, activityEvents } from './activity-events.ts';
import { announcedText, isKeptSecret } from './announced-schedule.ts';
import { appendTo } from './append-to.ts';
import { datesText } from './dates-text.ts';
import { daysWithoutOto } from './days-without-oto.ts';
import { fullMonths } from './full-months.ts';
import type { Version } from './version-block.ts';

const DEADLINE = 'Termijn';
/** What an earlier release still had. */
const GONE = 'Niet meer in het plan';

/** @param general the general calendar of the plan year: the same events are shown */
export function yearCalendarOf(
  institution: Institution,
  general: Calendar,
  version: Pick<Version, 'versie' | 'status' | 'kenmerk'>,
  { accent }: HouseStyle,
): YearCalendar {
  const { instelling, registers, oto } = institution;
  const year = oto.beleid.planjaar;
  const types = activityTypes(institution);
  const filterable = (activiteit: Activiteit): Filterable => ({
    type: types.get(activiteit.type)?.naam ?? activiteit.type,
    roles: rolesOf(activiteit),
  });
  const activities = new Map(activityEvents(institution).map(({ event, activiteit }) => [event.uid, activiteit]));
  const perActivity = new Map<string, CalendarEvent[]>();
  for (const event of general.events) appendTo(perActivity, activities.get(event.uid)?.id ?? event.uid, event);
  const entries = [...perActivity.values()].map((events): YearEntry => {
    const event = events.find(({ status }) => status !== 'cancelled') ?? (events[0] as CalendarEvent);
    const { title, description, location, categories } = event;
    const activiteit = activities.get(event.uid);
    const type = categories.includes(DEADLINE) ? DEADLINE : GONE;
    const own = activiteit ? filterable(activiteit) : { type, roles: [] };
    return { events, title, description, location, when: datesText(events), ...own };
  });
  const detailsOf = activityDetails(institution);
  const undatedOf = (one: ScheduledActivity): UndatedEntry => {
    const { title, description } = detailsOf(one.activiteit);
    const when = announcedText(one).join(', ') || 'nog niet gepland';
    return { nr: one.activiteit.nr, title, when, description, ...filterable(one.activiteit) };
  };
  const planned = otoActivities(institution, year).filter(goesAhead);
  const undated = planned.filter(({ schedule }) => (schedule?.occasions.length ?? 0) === 0).map(undatedOf);
  const unannounced = planned.filter(isKeptSecret).map(undatedOf);
  const used = [...entries, ...undated, ...unannounced];
  const usedRoles = new Set(used.flatMap(({ roles }) => roles));
  const usedTypes = new Set(used.map(({ type }) => type));
  return {
    title: `OTO-kalender ${year}`,
    institution: instelling.naam,
    version: `Versie ${version.versie}, ${version.status}, kenmerk ${version.kenmerk}`,
    year,
    accent,
    months: fullMonths.map((name, month) => monthOf(year, month, name)),
    roles: registers.rollen.flatMap(({ id, naam }) => (usedRoles.has(id) ? [{ id, name: naam }] : [])),
    types: [...new Set([...[...types.values()].map(({ naam }) => naam), DEADLINE, GONE])].filter((type) =>
      usedTypes.has(type),
    ),
    free: daysWithoutOto(institution),
    entries,
    undated,
    unannounced,
  };
}

function rolesOf({ doelgroep, meekijkers, verantwoordelijk }: Activiteit): string[] {
  const responsible = ingevuld(verantwoordelijk) ? [verantwoordelijk] : [];
  return [...new Set([...(ingevuld(doelgroep) ? doelgroep : []), ...(meekijkers ?? []), ...responsible])];
}

const monthOf = (year: number, month: number, name: string): Month => ({
  name,
  days: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
  startsOn: (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7,
});
