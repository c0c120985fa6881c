import type { Institution } from '../../blocks/institution.ts';
import { activityTypes } from '../../blocks/oto/activity-types.ts';
import { type Activiteit, goesAhead, otoActivities } from '../../blocks/oto/oto-activities.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { Calendar } from '../model/calendar.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Filterable, Month, UndatedEntry, YearCalendar } from '../model/year-calendar.ts';
import { activityDetails, activityEvents } from './activity-events.ts';
import { fullMonths } from './full-months.ts';
import { planningText } from './planning-text.ts';
import { timeText } from './time-text.ts';
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
  const entries = general.events.map((event) => {
    const activiteit = activities.get(event.uid);
    return {
      event,
      when: timeText(event.time),
      ...(activiteit
        ? filterable(activiteit)
        : { type: event.categories.includes(DEADLINE) ? DEADLINE : GONE, roles: [] }),
    };
  });
  const detailsOf = activityDetails(institution);
  const undated = otoActivities(institution, year)
    .filter((one) => goesAhead(one) && (one.schedule?.occasions.length ?? 0) === 0)
    .map(({ activiteit }): UndatedEntry => {
      const { title, description } = detailsOf(activiteit);
      const { planning } = activiteit;
      const when = (ingevuld(planning) ? planningText(planning).join(', ') : '') || 'nog niet gepland';
      return { nr: activiteit.nr, title, when, description, ...filterable(activiteit) };
    });
  const used = [...entries, ...undated];
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
    entries,
    undated,
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
