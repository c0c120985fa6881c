import type { Institution } from '../../blocks/institution.ts';
import { activityTypes } from '../../blocks/oto/activity-types.ts';
import { type Activiteit, otoActivities } from '../../blocks/oto/oto-activities.ts';
import type { Occasion } from '../../blocks/oto/schedule.ts';
import { ruimteOpVan } from '../../blocks/ruimte-op.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { CalendarTime, Happening } from '../model/calendar.ts';
import { cancelled } from './cancelled.ts';
import { cancelledOccasions } from './cancelled-occasions.ts';
import { targetGroup } from './target-group.ts';

/** A program may not show that an event is tentative. */
const DAY_OPEN = 'De dag in deze week staat nog niet vast.';

/** One time that an activity of the plan year is held, with the activity it is of. */
export interface ActivityEvent {
  readonly activiteit: Activiteit;
  readonly occasion: Occasion;
  readonly event: Happening;
}

/**
 * Every time that an activity of the plan year is held on a known day or in a known week, in the order of the table.
 * What has only a month or a quarter is left out.
 */
export function activityEvents(institution: Institution): ActivityEvent[] {
  const isCancelled = cancelledOccasions(institution);
  const detailsOf = activityDetails(institution);
  const location = locations(institution);
  return otoActivities(institution, institution.oto.beleid.planjaar).flatMap((scheduled) => {
    const { activiteit, schedule } = scheduled;
    const same = detailsOf(activiteit);
    return (schedule?.occasions ?? []).map((occasion) => {
      const inWeek = schedule?.precision === 'week';
      const event: Happening = {
        uid: `${activiteit.id}${occasion.id === null ? '' : `.${occasion.id}`}@${institution.instelling.id}`,
        ...same,
        location: location(activiteit, occasion.first),
        description: inWeek ? `${DAY_OPEN}\n${same.description}` : same.description,
        time: timeOf(occasion),
        busy: occasion.from !== null,
        status: inWeek ? 'tentative' : 'confirmed',
        reminders: [],
      };
      return { activiteit, occasion, event: isCancelled(scheduled, occasion) ? cancelled(event) : event };
    });
  });
}

const timeOf = ({ first, last, from, until }: Occasion): CalendarTime =>
  from === null || until === null
    ? { kind: 'days', first, last }
    : { kind: 'hours', start: { date: first, time: from }, end: { date: last, time: until } };

/** What all occasions of an activity share: what a calendar says of it, but for the time. */
export function activityDetails(institution: Institution) {
  const { registers } = institution;
  const types = activityTypes(institution);
  const names = new Map(registers.rollen.map(({ id, naam }) => [id, naam]));
  const roles = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(', ');

  const description = (activiteit: Activiteit): string => {
    const { type, doel, meekijkers, verantwoordelijk } = activiteit;
    const target = targetGroup(institution, activiteit);
    return [
      ['Type', types.get(type)?.naam],
      ['Doel', ingevuld(doel) ? doel : undefined],
      ['Voor', target.length > 0 ? target.join(', ') : undefined],
      ['Meekijkers', meekijkers ? roles(meekijkers) : undefined],
      ['Verantwoordelijk', ingevuld(verantwoordelijk) ? roles([verantwoordelijk]) : undefined],
    ]
      .filter(([, value]) => value !== undefined)
      .map(([label, value]) => `${label}: ${value}`)
      .join('\n');
  };
  return (activiteit: Activiteit) => ({
    title: `${activiteit.nr} ${activiteit.titel}`,
    description: description(activiteit),
    categories: ['OTO', activiteit.categorie.charAt(0).toUpperCase() + activiteit.categorie.slice(1)],
  });
}

/** Where an activity is on a day: the room may have a successor by then. */
function locations(institution: Institution) {
  const ruimteOp = ruimteOpVan(institution);
  const sites = new Map(institution.instelling.locaties.map(({ id, naam }) => [id, naam]));
  return ({ ruimte, plaats }: Activiteit, day: string): string | null => {
    const room = ruimte === undefined ? undefined : ruimteOp(ruimte, day);
    if (!room) return plaats ?? null;
    return [room.naam, room.gebouw, sites.get(room.locatie)].filter((part) => part !== undefined).join(', ');
  };
}
