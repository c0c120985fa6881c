import type { Institution } from '../../blocks/institution.ts';
import { buildUpJumps } from './build-up.ts';
import { coveragePerYear } from './coverage-per-year.ts';
import { crowdedQuarters } from './crowded-quarters.ts';
import { exerciseGaps } from './exercise-gaps.ts';
import { openFindings } from './open-findings.ts';
import { plannedHeldBudget } from './planned-held-budget.ts';
import { gapsPerRole, unplannedModules } from './qualification-gaps.ts';
import { qualifications } from './qualifications.ts';
import { shortOfPlaces } from './short-of-places.ts';

/**
 * What OTO has brought and still lacks: the part of the facts that `paraat check` shows and the plan prints.
 * @param date the day by which is judged, ISO 8601
 */
export function otoAnalyses(institution: Institution, date: string) {
  const { planjaar } = institution.oto.beleid;
  const kwalificaties = qualifications(institution, date);
  return {
    kwalificaties,
    nietGepland: unplannedModules(kwalificaties),
    teWeinigPlaatsen: shortOfPlaces(institution, kwalificaties),
    drukkeKwartalen: crowdedQuarters(institution),
    perRol: gapsPerRole(kwalificaties, planjaar),
    dekkingPerJaar: coveragePerYear(institution, date),
    geoefend: exerciseGaps(institution, date),
    sprongen: buildUpJumps(institution),
    bevindingenOpen: openFindings(institution, date),
    /** Last year and the plan year: what was held of what was planned. */
    uitgevoerd: plannedHeldBudget(institution, planjaar - 1, date),
    ditJaar: plannedHeldBudget(institution, planjaar, date),
  };
}

export type OtoAnalyses = ReturnType<typeof otoAnalyses>;
