import type { Planning } from '../../blocks/oto/planning.ts';
import { type Occasion, schedule } from '../../blocks/oto/schedule.ts';
import { fullMonths } from './full-months.ts';
import { shortMonths } from './short-months.ts';

const every = { week: 'elke week', 'twee weken': 'elke twee weken', maand: 'elke maand', kwartaal: 'elk kwartaal' };
const weekdays = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];

/**
 * When an activity is held, for a narrow column: `do 21 jan, 09:00-16:00`; one line per date. The year is left out. A
 * date and its hours do not break; what runs from one date to another does.
 */
export function planningText(planning: Planning): string[] {
  const { occasions } = schedule(planning);
  if (planning.kwartaal !== undefined) return [`${planning.kwartaal.slice(6)}e kwartaal`];
  if (planning.maand !== undefined) return [fullMonths[Number(planning.maand.slice(5)) - 1] ?? planning.maand];
  if (planning.week !== undefined) return [`week ${Number(planning.week.slice(6))}`];
  if (!planning.reeks) return occasions.map((occasion) => `${days(occasion)}${hours(occasion)}`);
  const [first, last] = [occasions[0], occasions.at(-1)];
  if (!first || !last) return [];
  return [
    `${every[planning.reeks.elke]}, ${occasions.length} keer`,
    `${day(first.first)} t/m ${day(last.first)}${hours(first)}`,
  ];
}

const days = ({ first, last }: Occasion): string =>
  first === last ? withWeekday(first) : `${withWeekday(first)} t/m ${withWeekday(last)}`;

const hours = ({ from, until }: Occasion): string => (from && until ? `,\u00a0${from}-${until}` : '');

const withWeekday = (date: string): string =>
  `${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]}\u00a0${day(date)}`;

function day(date: string): string {
  const [, month, number] = date.split('-').map(Number);
  return `${number}\u00a0${shortMonths[(month ?? 1) - 1]}`;
}
