import type { Institution } from '../../blocks/institution.ts';
import { goesAhead, otoActivities } from '../../blocks/oto/oto-activities.ts';
import { reportYear } from '../../blocks/oto/report-year.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { DocumentItem } from '../model/templates.ts';

/** What is evaluated: an activity or an event, by its id. */
export interface Evaluated {
  readonly soort: 'activiteit' | 'inzet';
  readonly id: string;
}

/**
 * What there is an evaluation form for: every activity of the plan year that goes ahead, in the order of the table, and
 * every event since the beginning of the report year. Events have a folder of their own: an activity may have the same id.
 */
export function evaluationItems(institution: Institution): DocumentItem[] {
  const { beleid, uitvoering } = institution.oto;
  const { inzetten } = uitvoering;
  const activities = otoActivities(institution, beleid.planjaar).filter(goesAhead);
  const events = (ingevuld(inzetten) ? inzetten : []).filter(
    ({ datum }) => datum >= `${reportYear(institution)}-01-01`,
  );
  return [
    ...activities.map(({ activiteit: { id, nr, titel } }) =>
      itemOf({ soort: 'activiteit', id }, id, `Evaluatie ${nr}`, titel),
    ),
    ...events.map(({ id, titel, soort }) =>
      itemOf({ soort: 'inzet', id }, `inzetten/${id}`, `Evaluatie ${soort}`, titel),
    ),
  ];
}

const itemOf = (given: Evaluated, path: string, title: string, about: string): DocumentItem => ({
  path,
  title,
  about,
  given,
});
