import { bezettingVan } from '../../../blocks/bezetting.ts';
import type { Institution } from '../../../blocks/institution.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { ReportedActivity } from './reported-activities.ts';

/** How many took part at least once, of how many. */
export interface Share {
  readonly meegedaan: number;
  readonly totaal: number;
}

export interface Participation {
  /** Whoever holds a role; whoever only deputises. */
  readonly houders: Share;
  readonly vervangers: Share;
}

/**
 * Who of those with a role on a date (ISO 8601) took part in an activity or an event of a year, by the lists of who was
 * there.
 */
export function participation(
  institution: Institution,
  activities: readonly ReportedActivity[],
  year: number,
  date: string,
): Participation {
  const { gehouden, inzetten } = institution.oto.uitvoering;
  const held = new Set(activities.filter(({ uitkomst }) => uitkomst === 'gehouden').map(({ id }) => id));
  const present = new Set([
    ...(ingevuld(gehouden) ? gehouden : []).flatMap(({ activiteit, aanwezigen = [] }) =>
      held.has(activiteit) ? aanwezigen : [],
    ),
    ...(ingevuld(inzetten) ? inzetten : []).flatMap(({ datum, aanwezigen = [] }) =>
      datum.startsWith(`${year}-`) ? aanwezigen : [],
    ),
  ]);
  const houdersVan = bezettingVan(institution);
  const filled = institution.registers.rollen.flatMap(({ id }) => houdersVan(id, date));
  const holders = new Set(filled.filter(({ als }) => als === 'houder').map(({ persoon }) => persoon.id));
  const deputies = new Set(filled.map(({ persoon }) => persoon.id).filter((id) => !holders.has(id)));
  return { houders: share(holders, present), vervangers: share(deputies, present) };
}

const share = (people: ReadonlySet<string>, present: ReadonlySet<string>): Share => ({
  meegedaan: [...people].filter((id) => present.has(id)).length,
  totaal: people.size,
});
