import type { Happening } from '../model/calendar.ts';
import { dayText } from './day-text.ts';
import { timeText } from './time-text.ts';

/** When the events of one activity are held: `donderdag 21 januari, 4 februari en 18 februari, 09:00-16:00`. */
export function datesText(events: readonly Happening[]): string {
  const texts = events.map(({ time, status }) => {
    const [whole = '', hours = ''] = timeText(time).split(/(?=, [^,]*$)/);
    const date = time.kind === 'days' ? time.first : time.start.date;
    const oneDay = whole.endsWith(` ${dayText(date)}`);
    const weekday = whole.slice(0, whole.indexOf(' '));
    return { whole, hours, weekday, day: dayText(date), oneDay, off: status === 'cancelled' ? ' (vervallen)' : '' };
  });
  const [first] = texts;
  const alike = texts.every(({ oneDay, hours }) => oneDay && hours === first?.hours);
  if (!first || !alike) return texts.map(({ whole, hours, off }) => `${whole}${hours}${off}`).join('; ');
  const sameWeekday = texts.every(({ weekday }) => weekday === first.weekday);
  const days = texts.map(({ whole, day, off }, index) => `${sameWeekday && index > 0 ? day : whole}${off}`);
  const listed = days.length === 1 ? days[0] : `${days.slice(0, -1).join(', ')} en ${days.at(-1)}`;
  return `${listed}${first.hours}`;
}
