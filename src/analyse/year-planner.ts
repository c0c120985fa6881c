import { categorieen } from '../../blocks/catalogus/activiteitstype.ts';
import type { Institution } from '../../blocks/institution.ts';
import { complexiteiten } from '../../blocks/oto/activiteiten.ts';
import { goesAhead, otoActivities, type ScheduledActivity } from '../../blocks/oto/oto-activities.ts';
import { announcedSchedule } from './announced-schedule.ts';
import { shortMonths } from './short-months.ts';

/** A cell of the planner: `span` months wide; text is the days (`4, 18`, `17-21`), or a dot when the day is not known. */
export interface PlannerCell {
  readonly text: string;
  readonly span: 1 | 3;
}

export interface YearPlanner {
  /** `2027-01` to `2027-12`. */
  readonly maanden: readonly string[];
  /** Rows of cells that fill twelve months together, in the order of the table. */
  readonly rijen: readonly { readonly id: string; readonly cellen: readonly PlannerCell[] }[];
  /** How many activities touch each quarter, per category. An activity counts once in every quarter it is held in. */
  readonly perKwartaal: readonly { readonly categorie: string; readonly aantallen: readonly number[] }[];
  /** How many activities start in each quarter, per complexity: the build-up from simple to complex. */
  readonly opbouw: readonly { readonly complexiteit: string; readonly aantallen: readonly number[] }[];
  /** How many activities touch each month. */
  readonly perMaand: readonly number[];
  /** Activities without a day: only a month, a quarter, or no planning yet. */
  readonly zonderDatum: readonly string[];
}

/** The plan year as a table of twelve months. */
export function yearPlanner(institution: Institution): YearPlanner {
  const year = institution.oto.beleid.planjaar;
  const activities = otoActivities(institution, year)
    .filter(goesAhead)
    .map((activity) => ({ ...activity, schedule: announcedSchedule(activity) }));
  const maanden = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
  const quarters = [1, 2, 3, 4].map((quarter) => `${year}-K${quarter}`);
  const perCategory = categorieen
    .map((categorie) => ({ categorie, of: activities.filter(({ activiteit }) => activiteit.categorie === categorie) }))
    .filter(({ of }) => of.length > 0);
  return {
    maanden,
    rijen: activities.map((activity) => ({ id: activity.activiteit.id, cellen: cells(activity, maanden) })),
    perKwartaal: perCategory.map(({ categorie, of }) => ({
      categorie,
      aantallen: quarters.map((quarter) => of.filter(({ schedule }) => schedule?.quarters.includes(quarter)).length),
    })),
    opbouw: complexiteiten.map((complexiteit) => ({
      complexiteit,
      aantallen: quarters.map(
        (quarter) =>
          activities.filter(
            ({ activiteit, schedule }) => activiteit.complexiteit === complexiteit && schedule?.quarters[0] === quarter,
          ).length,
      ),
    })),
    perMaand: maanden.map((maand) => activities.filter(({ schedule }) => schedule?.months.includes(maand)).length),
    zonderDatum: activities
      .filter(({ schedule }) => schedule?.precision !== 'day' && schedule?.precision !== 'week')
      .map(({ activiteit }) => activiteit.id),
  };
}

const someDay = '●';

function cells({ schedule }: ScheduledActivity, maanden: readonly string[]): PlannerCell[] {
  if (schedule?.precision === 'quarter') {
    const months = (): PlannerCell[] => [1, 2, 3].map(() => ({ text: '', span: 1 }));
    return [1, 2, 3, 4].flatMap((quarter): PlannerCell[] =>
      schedule.quarters.includes(`${maanden[0]?.slice(0, 4)}-K${quarter}`) ? [{ text: someDay, span: 3 }] : months(),
    );
  }
  return maanden.map((maand) => ({ text: schedule ? inMonth(schedule, maand) : '', span: 1 }));
}

function inMonth(schedule: NonNullable<ScheduledActivity['schedule']>, maand: string): string {
  if (!schedule.months.includes(maand)) return '';
  const days = schedule.occasions.filter(({ first }) => first.startsWith(maand));
  if (schedule.precision === 'month') return someDay;
  return days.map(({ first, last }) => daysOf(first, last)).join(', ');
}

/** Days in the column of their month; the month stands with them when they run on into the next. */
const daysOf = (first: string, last: string): string => {
  const [day, lastDay] = [Number(first.slice(8)), Number(last.slice(8))];
  if (first === last) return String(day);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${day}-${lastDay}`;
  return `${day}-${lastDay}\u00a0${shortMonths[Number(last.slice(5, 7)) - 1]}`;
};
