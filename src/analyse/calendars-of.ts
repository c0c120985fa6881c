import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { Calendar, Happening } from '../model/calendar.ts';
import { calendarFolder } from '../model/calendar-files.ts';
import { type ActivityEvent, activityEvents } from './activity-events.ts';
import { appendTo } from './append-to.ts';
import { byStart } from './by-start.ts';
import { deadlineEvents } from './deadline-events.ts';
import { fillsDuring, officialsInRole } from './officials-in-role.ts';

/** Time to prepare, and the day before; only in the calendar of who takes part. */
const REMINDERS = [7, 1];

/** What a role does in an activity, in order of how much it asks. */
const parts = [
  { does: 'doet mee', you: 'U doet mee als' },
  { does: 'kijkt mee', you: 'U kijkt mee als' },
  { does: 'is verantwoordelijk', you: 'U bent verantwoordelijk als' },
] as const;

/**
 * The calendars of the plan year: the general one with the deadlines of the network, one for every role, and one for
 * everyone who fills a role in that year. Someone takes part as holder or deputy of a role in the target group, or looks on;
 * of the role that is responsible only the holder. Only who fills the role on the day counts.
 */
export function calendarsOf(institution: Institution): Calendar<Happening>[] {
  const { instelling, registers, oto } = institution;
  const year = oto.beleid.planjaar;
  const activities = activityEvents(institution).sort((a, b) => byStart(a.event, b.event));
  const calendar = (id: string, name: string, events: readonly Happening[]): Calendar<Happening> => ({
    id,
    name: `${name}, ${instelling.korte_naam}`,
    timeZone: 'Europe/Amsterdam',
    organizer: { name: instelling.naam, email: instelling.contact_email ?? null },
    events,
  });

  const officials = officialsInRole(institution);
  const roleNames = new Map(registers.rollen.map(({ id, naam }) => [id, naam]));
  const perRole = new Map<string, Happening[]>(registers.rollen.map(({ id }) => [id, []]));
  const inYear = new Set(
    [...officials.values()].flatMap((list) =>
      list.flatMap((one) => (fillsDuring(one, `${year}-01-01`, `${year}-12-31`) ? [one.functionaris] : [])),
    ),
  );
  const perPerson = new Map<string, Happening[]>([...inYear].map((id) => [id, []]));
  for (const one of activities) {
    const { event, occasion } = one;
    const linesOfRole = new Map<string, string[]>();
    const linesOfPerson = new Map<string, string[]>();
    for (const { role, part, holdersOnly } of rolesIn(one)) {
      appendTo(linesOfRole, role, `Deze rol ${part.does}.`);
      for (const official of officials.get(role) ?? []) {
        if (!fillsDuring(official, occasion.first, occasion.last) || (holdersOnly && official.als !== 'houder'))
          continue;
        const deputy = official.als === 'vervanger' ? ' (vervanger)' : '';
        appendTo(linesOfPerson, official.functionaris, `${part.you} ${roleNames.get(role)}${deputy}.`);
      }
    }
    for (const [role, lines] of linesOfRole) appendTo(perRole, role, forSomeone(event, lines));
    for (const [person, lines] of linesOfPerson) appendTo(perPerson, person, forSomeone(event, lines));
  }
  return [
    calendar(
      'oto-kalender',
      `OTO-kalender ${year}`,
      [...activities.map(({ event }) => event), ...deadlineEvents(institution)].sort(byStart),
    ),
    ...registers.rollen.map(({ id, naam }) =>
      calendar(`${calendarFolder}/rollen/${fileName(id)}`, `OTO ${year} ${naam}`, perRole.get(id) ?? []),
    ),
    ...registers.functionarissen.flatMap(({ id, naam }) => {
      const events = perPerson.get(id);
      return events ? [calendar(`${calendarFolder}/personen/${fileName(id)}`, `OTO ${year} ${naam}`, events)] : [];
    }),
  ];
}

function rolesIn({ activiteit }: ActivityEvent) {
  const { doelgroep, meekijkers, verantwoordelijk } = activiteit;
  const as = (part: (typeof parts)[number], roles: readonly string[], holdersOnly = false) =>
    [...new Set(roles)].map((role) => ({ role, part, holdersOnly }));
  return [
    ...as(parts[0], ingevuld(doelgroep) ? doelgroep : []),
    ...as(parts[1], meekijkers ?? []),
    ...as(parts[2], ingevuld(verantwoordelijk) ? [verantwoordelijk] : [], true),
  ];
}

const forSomeone = (event: Happening, lines: readonly string[]): Happening => ({
  ...event,
  description: [...lines, event.description].join('\n'),
  reminders: event.status === 'cancelled' ? [] : REMINDERS,
});

/** The id, which holds no underscore, unless Windows keeps that name for itself. */
const fileName = (id: string): string => (/^(con|prn|aux|nul|com\d|lpt\d)$/.test(id) ? `${id}_` : id);
