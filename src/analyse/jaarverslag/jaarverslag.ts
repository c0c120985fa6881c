import type { Institution } from '../../../blocks/institution.ts';
import { hasEnded, reportYear } from '../../../blocks/oto/report-year.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import { attendance } from './attendance.ts';
import { award } from './award.ts';
import { goalProgress } from './goal-progress.ts';
import { improvementRegister } from './improvement-register.ts';
import { participation } from './participation.ts';
import { reportedActivities } from './reported-activities.ts';
import { spending } from './spending.ts';

/**
 * What the year report prints and the answers do not say in so many words.
 *
 * @param date the day by which is judged, ISO 8601
 */
export function jaarverslag(institution: Institution, date: string) {
  const jaar = reportYear(institution);
  const activiteiten = reportedActivities(institution, jaar);
  const { inzetten } = institution.oto.uitvoering;
  return {
    jaar,
    /** Whether the figures can still change because the year is not over. */
    voorlopig: !hasEnded(jaar, date),
    activiteiten,
    opkomst: attendance(activiteiten),
    deelname: participation(institution, activiteiten, jaar, date),
    besteding: spending(institution, activiteiten),
    toekenning: award(institution),
    verbeterregister: improvementRegister(institution, date),
    doelen: goalProgress(institution, activiteiten),
    /** Events of the year, by id. */
    inzetten: (ingevuld(inzetten) ? inzetten : [])
      .filter(({ datum }) => datum.startsWith(`${jaar}-`))
      .map(({ id }) => id),
  };
}
