import ical, { type ICalOrganizer } from 'ical-generator';
import type { Calendar } from '../../model/calendar.ts';
import { calendarHead } from '../../model/calendar-files.ts';
import { amsterdam } from './amsterdam.ts';
import { eventData } from './event-data.ts';
import { foldLines } from './fold-lines.ts';
import { printable } from './printable.ts';

/**
 * A calendar as an iCalendar file (RFC 5545): UTF-8, CRLF, lines of at most 75 octets. It is published (RFC 5546, 3.2.1): it
 * names who organises and asks nobody for an answer, so there are no attendees. Programs that subscribe look every day. The
 * bytes depend on the calendar alone.
 *
 * ical-generator writes the events. The few lines around them are ours: it writes the zone only beside an event, while a
 * calendar must have a component, and the refresh after the zone, where RFC 5545, 3.6 has no properties. So is the folding:
 * its own takes a second per megabyte.
 */
export function renderCalendar(calendar: Calendar): Uint8Array {
  const file = ical();
  const organizer = organizerOf(calendar);
  const events = calendar.events.map((event) =>
    file.createEvent({ ...eventData(event, calendar.timeZone), organizer }).toString(),
  );
  const title = printable(calendar.name)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
  const lines = [
    `${calendarHead}CALSCALE:GREGORIAN`,
    'METHOD:PUBLISH',
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    `X-WR-TIMEZONE:${calendar.timeZone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    amsterdam,
    // Each ends with its line end.
    `${events.join('')}END:VCALENDAR`,
    '',
  ];
  return new TextEncoder().encode(foldLines(lines.join('\r\n')));
}

/** An organizer is required, and it is an address; to one that ends in `.invalid` no mail can ever go (RFC 2606). */
const organizerOf = ({ organizer: { name, email } }: Calendar): ICalOrganizer => ({
  // A parameter has no way to write a double quote (RFC 5545, 3.2), and the library would escape both.
  name: printable(name).replace(/["\\\n]/g, "'"),
  email: email ?? 'geen-adres@paraat.invalid',
});
