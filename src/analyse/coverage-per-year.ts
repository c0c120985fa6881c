import { bezettingVan } from '../../blocks/bezetting.ts';
import { type BijzonderheidId, bijzonderheidIds } from '../../blocks/catalogus/bijzonderheden.ts';
import type { Institution } from '../../blocks/institution.ts';
import { activityTypes } from '../../blocks/oto/activity-types.ts';
import { goesAhead, otoActivities } from '../../blocks/oto/oto-activities.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import { heldActivities, rolesFilled } from './oto-practice.ts';

/** The holder of a role, or its deputies together, against the ten special features. */
export interface SeatCoverage {
  /** Who sit there on the day by which the year is judged. */
  readonly personen: number;
  /** Features that each of those persons demonstrably practised in this role. */
  readonly geoefend: readonly BijzonderheidId[];
  /** Features that are still to come for the role, and not all of them practised. */
  readonly gepland: readonly BijzonderheidId[];
}

export interface RoleCoverage {
  readonly rol: string;
  readonly houder: SeatCoverage;
  readonly vervangers: SeatCoverage;
  /** Features that the holder practised in this year or an earlier one of the period, and not every deputy did. */
  readonly alleenHouder: readonly BijzonderheidId[];
}

export interface YearCoverage {
  readonly jaar: number;
  /** One row per role, in the order of the register. */
  readonly rollen: readonly RoleCoverage[];
  /** Of all pairs of feature and occupied seat: how many are practised, how many more are planned. */
  readonly houders: SeatTotal;
  readonly vervangers: SeatTotal;
}

interface SeatTotal {
  readonly geoefend: number;
  readonly gepland: number;
  readonly van: number;
}

/** The features that each person practised in each role in a year, by `keyOf`. */
type PracticeOfYear = Map<string, Set<string>>;

/**
 * Role by special feature for every year of the policy period, holder and deputies apart: a feature that only the holder
 * practised is not covered for the deputy. A person has practised what the attendance list of an activity for the role
 * says, or what was applied in a real event while that person filled the role; an activity without a list proves nothing.
 * A year is judged by who fill the roles on its last day, or on the day of judging if that comes first.
 *
 * @param date the day of judging, ISO 8601: what was held later does not count
 */
export function coveragePerYear(institution: Institution, date: string): YearCoverage[] {
  const years = policyYears(institution);
  const practised = new Map(years.map((year): [number, PracticeOfYear] => [year, new Map()]));
  notePractice(institution, date, practised);
  return years.map((year, index) => {
    const sofar = years.slice(0, index + 1).flatMap((one) => practised.get(one) ?? []);
    return yearCoverage(institution, year, date, practised.get(year) ?? new Map(), sofar);
  });
}

/** The years of the policy period; the plan year alone while that question is open. */
export function policyYears({ oto }: Institution): number[] {
  const { beleidsperiode, planjaar } = oto.beleid;
  if (!ingevuld(beleidsperiode)) return [planjaar];
  const { van, tot } = beleidsperiode;
  // A slip of the keyboard must not make a table of nine thousand years.
  return Array.from({ length: Math.max(1, Math.min(MOST_YEARS, tot - van + 1)) }, (_, n) => van + n);
}

const MOST_YEARS = 10;

const keyOf = (rol: string, persoon: string): string => `${rol}/${persoon}`;

function notePractice(institution: Institution, date: string, practised: ReadonlyMap<number, PracticeOfYear>): void {
  const types = activityTypes(institution);
  const houdersVan = bezettingVan(institution);
  const note = (on: string, rol: string, persons: readonly string[], features: readonly string[]): void => {
    const year = practised.get(Number(on.slice(0, 4)));
    if (!year) return;
    for (const key of persons.map((person) => keyOf(rol, person)))
      year.set(key, new Set([...(year.get(key) ?? []), ...features]));
  };
  for (const { activiteit, datum, aanwezigen } of heldActivities(institution, date))
    for (const rol of ingevuld(activiteit.doelgroep) ? activiteit.doelgroep : [])
      note(datum, rol, aanwezigen, types.get(activiteit.type)?.bijzonderheden ?? []);
  const { inzetten } = institution.oto.uitvoering;
  for (const inzet of ingevuld(inzetten) ? inzetten : [])
    if (inzet.datum <= date)
      for (const { rol, personen } of rolesFilled(institution, houdersVan, inzet))
        note(inzet.datum, rol, personen, inzet.bijzonderheden ?? []);
}

function yearCoverage(
  institution: Institution,
  jaar: number,
  date: string,
  practised: PracticeOfYear,
  sofar: readonly PracticeOfYear[],
): YearCoverage {
  const planned = plannedFeatures(institution, jaar);
  const houdersVan = bezettingVan(institution);
  const day = date < `${jaar}-12-31` ? date : `${jaar}-12-31`;
  const rollen = institution.registers.rollen.map(({ id: rol }): RoleCoverage => {
    const people = houdersVan(rol, day);
    const seat = (als: 'houder' | 'vervanger') => {
      const persons = people.filter((one) => one.als === als).map(({ persoon }) => persoon.id);
      const byAll = (years: readonly PracticeOfYear[]) => {
        const met = persons.map((person) => years.flatMap((year) => year.get(keyOf(rol, person)) ?? []));
        return bijzonderheidIds.filter(
          (feature) => met.length > 0 && met.every((sets) => sets.some((features) => features.has(feature))),
        );
      };
      const geoefend = byAll([practised]);
      const gepland = bijzonderheidIds.filter(
        (feature) => persons.length > 0 && planned.get(rol)?.has(feature) && !geoefend.includes(feature),
      );
      return { cover: { personen: persons.length, geoefend, gepland }, ooit: byAll(sofar) };
    };
    const [houder, vervangers] = [seat('houder'), seat('vervanger')];
    return {
      rol,
      houder: houder.cover,
      vervangers: vervangers.cover,
      alleenHouder: vervangers.cover.personen > 0 ? houder.ooit.filter((one) => !vervangers.ooit.includes(one)) : [],
    };
  });
  return {
    jaar,
    rollen,
    houders: total(rollen.map(({ houder }) => houder)),
    vervangers: total(rollen.map(({ vervangers }) => vervangers)),
  };
}

/** The features of what is still to be held in a year, per role. */
function plannedFeatures(institution: Institution, year: number): ReadonlyMap<string, ReadonlySet<string>> {
  const types = activityTypes(institution);
  const { gehouden } = institution.oto.uitvoering;
  const settled = new Set(ingevuld(gehouden) ? gehouden.map(({ activiteit }) => activiteit) : []);
  const planned = new Map<string, Set<string>>();
  for (const { activiteit } of otoActivities(institution, year).filter(goesAhead)) {
    if (settled.has(activiteit.id) || !ingevuld(activiteit.doelgroep)) continue;
    for (const rol of activiteit.doelgroep) {
      const features = planned.get(rol) ?? new Set();
      for (const feature of types.get(activiteit.type)?.bijzonderheden ?? []) features.add(feature);
      planned.set(rol, features);
    }
  }
  return planned;
}

function total(seats: readonly SeatCoverage[]): SeatTotal {
  const occupied = seats.filter(({ personen }) => personen > 0);
  const sum = (of: (seat: SeatCoverage) => number) => occupied.reduce((all, seat) => all + of(seat), 0);
  return {
    geoefend: sum(({ geoefend }) => geoefend.length),
    gepland: sum(({ gepland }) => gepland.length),
    van: occupied.length * bijzonderheidIds.length,
  };
}
