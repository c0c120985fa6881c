import type { Happening } from '../model/calendar.ts';
import type { ActivityEvent } from './activity-events.ts';
import { appendTo } from './append-to.ts';
import { dayText } from './day-text.ts';

/** More dates than this are no longer listed one by one. */
const MOST_LISTED = 12;

/** The dates out of which everyone who takes part chooses one. */
export interface Choice {
  /** `U komt één keer. Kies uit: 21 januari, 4 februari of 18 februari 2027.` */
  readonly line: string;
  /** Of the first date: there one is reminded to choose. */
  readonly firstUid: string;
}

/** By id of the activity: only where everyone comes once (`deelname: een keer`) and more than one date goes ahead. */
export function choicesOf(events: readonly ActivityEvent[]): ReadonlyMap<string, Choice> {
  const open = new Map<string, ActivityEvent[]>();
  for (const one of events)
    if (one.activiteit.deelname === 'een keer' && one.event.status !== 'cancelled')
      appendTo(open, one.activiteit.id, one);
  return new Map(
    [...open].flatMap(([id, list]): [string, Choice][] => {
      const dates = list.map(({ occasion }) => occasion.first).sort();
      const first = list.find(({ occasion }) => occasion.first === dates[0]);
      if (!first || dates.length < 2) return [];
      return [[id, { line: `U komt één keer. Kies uit${datesText(dates)}.`, firstUid: first.event.uid }]];
    }),
  );
}

/** The event for someone who may choose another date: nobody is taken for it, and it says out of what one chooses. */
export const toChoose = (event: Happening, choice: Choice | undefined): Happening =>
  choice === undefined || event.status === 'cancelled'
    ? event
    : { ...event, description: `${choice.line}\n${event.description}`, status: 'tentative', busy: false };

function datesText(dates: readonly string[]): string {
  const yearOf = (date: string | undefined) => date?.slice(0, 4);
  const texts = dates.map((date, index) =>
    yearOf(dates[index + 1]) === yearOf(date) ? dayText(date) : `${dayText(date)} ${yearOf(date)}`,
  );
  return dates.length > MOST_LISTED
    ? ` ${dates.length} keer, van ${texts[0]} tot en met ${texts.at(-1)}`
    : `: ${texts.slice(0, -1).join(', ')} of ${texts.at(-1)}`;
}
