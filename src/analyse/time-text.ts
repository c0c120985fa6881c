import type { CalendarTime } from '../model/calendar.ts';
import { dayText } from './day-text.ts';

const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** When an event is held, in full words and without the year: `dinsdag 12 januari, 15:30-17:00`. */
export function timeText(time: CalendarTime): string {
  if (time.kind === 'days')
    return time.first === time.last ? day(time.first) : `${day(time.first)} tot en met ${day(time.last)}`;
  const { start, end } = time;
  return start.date === end.date
    ? `${day(start.date)}, ${start.time}-${end.time}`
    : `${day(start.date)}, ${start.time} tot ${day(end.date)}, ${end.time}`;
}

const day = (date: string): string => `${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]} ${dayText(date)}`;
