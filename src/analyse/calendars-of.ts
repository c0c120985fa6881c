import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { Calendar, Happening } from '../model/calendar.ts';
import { calendarFolder, yearCalendarId } from '../model/calendar-files.ts';
import { type ActivityEvent, activityEvents } from './activity-events.ts';
import { type AlreadyFollowed, alreadyFollowed } from './already-followed.ts';
import { appendTo } from './append-to.ts';
import { byStart } from './by-start.ts';
import { type Choice, choicesOf, toChoose } from './choices-of.ts';
import { deadlineEvents } from './deadline-events.ts';
import { fillsDuring, officialsInRole } from './officials-in-role.ts';

/** Time to prepare, and the day before; only in the calendar of who takes part. */
const REMINDERS = [7, 1];
/** Of dates to choose from, before the first. */
const TO_CHOOSE = [7];

const SECRET = 'Onaangekondigd: houd de dag voor u.';

/** What a role does in an activity, in order of how much it asks. */
const parts = [
  { does: 'doet mee', you: 'U doet mee als' },
  { does: 'kijkt mee', you: 'U kijkt mee als' },
  { does: 'is verantwoordelijk', you: 'U bent verantwoordelijk als' },
] as const;

/** What one role has to do with an activity, as someone reads it. */
interface Share {
  readonly part: (typeof parts)[number];
  readonly line: string;
}

/**
 * The calendars of the plan year: the general one with the deadlines of the network, one for every role, and one for
 * everyone who fills a role in that year. Someone takes part as holder or deputy of a role in the target group, or looks on;
 * of the role that is responsible only the holder. Only who fills the role on the day counts. What is
 * unannounced is in the calendar of the responsible holder alone. Of dates to choose from none is firm, except for who is responsible.
 */
export function calendarsOf(institution: Institution): Calendar<Happening>[] {
  const { instelling, registers, oto } = institution;
  const year = oto.beleid.planjaar;
  const activities = activityEvents(institution).sort((a, b) => byStart(a.event, b.event));
  const announced = activities.filter(({ activiteit }) => !activiteit.onaangekondigd);
  const choices = choicesOf(announced);
  const alreadyHas = alreadyFollowed(institution);
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
    const { occasion } = one;
    const sharesOfRole = new Map<string, Share[]>();
    const sharesOfPerson = new Map<string, Share[]>();
    for (const { role, part, holdersOnly } of rolesIn(one)) {
      const secret = one.activiteit.onaangekondigd === true;
      if (secret && part !== parts[2]) continue;
      if (!secret) appendTo(sharesOfRole, role, { part, line: `Deze rol ${part.does}.` });
      for (const official of officials.get(role) ?? []) {
        if (!fillsDuring(official, occasion.first, occasion.last) || (holdersOnly && official.als !== 'houder'))
          continue;
        const deputy = official.als === 'vervanger' ? ' (vervanger)' : '';
        const line = `${part.you} ${roleNames.get(role)}${deputy}.`;
        appendTo(sharesOfPerson, official.functionaris, { part, line });
      }
    }
    const choice = choices.get(one.activiteit.id);
    for (const [role, shares] of sharesOfRole) appendTo(perRole, role, forSomeone(one, choice, shares));
    for (const [person, shares] of sharesOfPerson) {
      const already = choice && shares.every(({ part }) => part === parts[0]) ? alreadyHas(person, one) : null;
      appendTo(perPerson, person, forSomeone(one, choice, shares, already));
    }
  }
  return [
    calendar(
      yearCalendarId,
      `OTO-kalender ${year}`,
      [
        ...announced.map(({ event, activiteit: { id } }) => toChoose(event, choices.get(id))),
        ...deadlineEvents(institution),
      ].sort(byStart),
    ),
    ...registers.rollen.map(({ id, naam }) =>
      calendar(`${calendarFolder}/rollen/${fileName(id)}`, `OTO ${year} ${naam}`, perRole.get(id) ?? []),
    ),
    ...registers.functionarissen.flatMap(({ id, naam }) => {
      const events = perPerson.get(id);
      return events ? [calendar(personCalendar(id), `OTO ${year} ${naam}`, events)] : [];
    }),
  ];
}

/** Id of the calendar of a person. */
export const personCalendar = (id: string): string => `${calendarFolder}/personen/${fileName(id)}`;

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

/** The event with one's own part in it. Who is responsible is there on every date. */
function forSomeone(
  { event, activiteit }: ActivityEvent,
  choice: Choice | undefined,
  shares: readonly Share[],
  already: AlreadyFollowed | null = null,
): Happening {
  const lines = [...(activiteit.onaangekondigd ? [SECRET] : []), ...shares.map(({ line }) => line)];
  const withLines = (...above: string[]) => [...above, ...lines, event.description].join('\n');
  if (event.status === 'cancelled') return { ...event, description: withLines() };
  if (!choice || shares.some(({ part }) => part === parts[2]))
    return { ...event, description: withLines(), reminders: REMINDERS };
  const open = { ...event, status: 'tentative', busy: false } as const;
  // It stays: who was noted as present by mistake must see the dates.
  if (already?.enough)
    return { ...open, title: `Niet nodig voor u: ${event.title}`, description: withLines(already.line) };
  const before = already ? [already.line] : [];
  return {
    ...toChoose({ ...event, description: withLines(...before) }, choice),
    reminders: event.uid === choice.firstUid ? TO_CHOOSE : [],
  };
}

/** The id, which holds no underscore, unless Windows keeps that name for itself. */
export const fileName = (id: string): string => (/^(con|prn|aux|nul|com\d|lpt\d)$/.test(id) ? `${id}_` : id);
