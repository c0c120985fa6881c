import type { Planning } from './planning.ts';

/** One time that an activity is held. Dates are ISO 8601, times `hh:mm`; null when only the day is known. */
export interface Occasion {
  /**
   * What tells it from the other times of its activity, whichever of them moves or falls out: as typed, in a series its
   * date; null for the one that needs none.
   */
  readonly id: string | null;
  readonly first: string;
  readonly last: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** When an activity is held, however loosely it was planned. */
export interface Schedule {
  readonly precision: 'day' | 'week' | 'month' | 'quarter';
  /** The year of the first time. */
  readonly year: number;
  /** Months in which it is held, `jjjj-mm`, in order; empty when only the quarter is known. */
  readonly months: readonly string[];
  /** Quarters in which it is held, `jjjj-Kn`, in order. */
  readonly quarters: readonly string[];
  /** In order of date; for a week the one occasion is Monday to Friday; empty for a month or quarter. */
  readonly occasions: readonly Occasion[];
}

/** Works out when an activity is held. A week belongs to the month of its Monday. */
export function schedule(planning: Planning): Schedule {
  if (planning.kwartaal !== undefined)
    return {
      precision: 'quarter',
      year: Number(planning.kwartaal.slice(0, 4)),
      months: [],
      quarters: [planning.kwartaal],
      occasions: [],
    };
  if (planning.maand !== undefined) return inMonths('month', [planning.maand], []);
  if (planning.week !== undefined) {
    const monday = mondayOf(planning.week);
    const days: Occasion = { id: null, first: monday, last: addDays(monday, 4), from: null, until: null };
    return inMonths('week', [monday.slice(0, 7)], [days]);
  }
  const occasions = planning.reeks ? ofSeries(planning.reeks) : ofDates(planning.data ?? []);
  return inMonths('day', unique(occasions.map(({ first }) => first.slice(0, 7))), occasions);
}

/**
 * The first and last day on which it can be held, ISO 8601: of its dates, its week, or all of its month or quarter; null
 * for a series that names no date.
 */
export function spanOf({ precision, months, quarters, occasions }: Schedule): { first: string; last: string } | null {
  if (precision === 'month') return wholeMonths(months[0], 1);
  if (precision === 'quarter') {
    const [year, quarter] = (quarters[0] ?? '').split('-K').map(Number);
    return wholeMonths(`${year}-${String(3 * (quarter ?? 1) - 2).padStart(2, '0')}`, 3);
  }
  const first = occasions[0]?.first;
  const last = occasions.reduce((latest, occasion) => (occasion.last > latest ? occasion.last : latest), '');
  return first === undefined ? null : { first, last };
}

function wholeMonths(month: string | undefined, count: number): { first: string; last: string } {
  const first = `${month}-01`;
  const [year, number] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  return { first, last: iso(new Date(Date.UTC(year, number - 1 + count, 0))) };
}

function inMonths(
  precision: Schedule['precision'],
  months: readonly string[],
  occasions: readonly Occasion[],
): Schedule {
  return {
    precision,
    year: Number(months[0]?.slice(0, 4) ?? 0),
    months,
    quarters: unique(months.map((month) => `${month.slice(0, 4)}-K${Math.ceil(Number(month.slice(5)) / 3)}`)),
    occasions,
  };
}

const ofDates = (dates: NonNullable<Planning['data']>): Occasion[] =>
  dates
    .map((date) => ({
      id: date.id ?? null,
      first: date.datum,
      last: date.tot_datum ?? date.datum,
      from: date.van ?? null,
      until: date.tot ?? null,
    }))
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));

function ofSeries(series: NonNullable<Planning['reeks']>): Occasion[] {
  const occasions: Occasion[] = [];
  for (let steps = 0; ; steps++) {
    const date = nthOfSeries(series.eerste, series.elke, steps);
    if (date > series.laatste) return occasions;
    if (series.behalve?.includes(date)) continue;
    occasions.push({
      id: date.replaceAll('-', ''),
      first: date,
      last: date,
      from: series.van ?? null,
      until: series.tot ?? null,
    });
  }
}

function nthOfSeries(first: string, every: NonNullable<Planning['reeks']>['elke'], steps: number): string {
  if (every === 'week') return addDays(first, 7 * steps);
  if (every === 'twee weken') return addDays(first, 14 * steps);
  return sameWeekday(first, steps * (every === 'maand' ? 1 : 3));
}

/** The same weekday at the same place in a later month: the first Tuesday stays the first; a fifth becomes the last. */
function sameWeekday(first: string, monthsLater: number): string {
  const start = utc(first);
  const place = Math.ceil(start.getUTCDate() / 7);
  const day = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + monthsLater, 1));
  day.setUTCDate(1 + ((start.getUTCDay() - day.getUTCDay() + 7) % 7) + 7 * (place - 1));
  const month = (start.getUTCMonth() + monthsLater) % 12;
  if (day.getUTCMonth() !== month) day.setUTCDate(day.getUTCDate() - 7);
  return iso(day);
}

/** Monday of an ISO 8601 week: week 1 holds 4 January. */
function mondayOf(week: string): string {
  const [year, number] = [Number(week.slice(0, 4)), Number(week.slice(6))];
  const fourth = new Date(Date.UTC(year, 0, 4));
  return addDays(iso(fourth), 7 * (number - 1) - ((fourth.getUTCDay() + 6) % 7));
}

/** A day so many days later; dates are ISO 8601. */
export function addDays(date: string, days: number): string {
  const day = utc(date);
  day.setUTCDate(day.getUTCDate() + days);
  return iso(day);
}

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
