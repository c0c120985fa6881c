import type { ICalDayJsStub } from 'ical-generator';

/**
 * A date and time as the clock on the wall shows it, in the shape ical-generator asks for. A Date would not do: it is
 * printed through the time zone of the machine, where 02:30 may not exist.
 * @param date ISO 8601, `2027-03-28`
 * @param time `hh:mm`
 */
export function wallClock(date: string, time: string): ICalDayJsStub {
  const formats: Record<string, string> = {
    YYYYMMDD: date.replaceAll('-', ''),
    HHmmss: `${time.replace(':', '')}00`,
  };
  return {
    format: (format = '') => formats[format] ?? '',
    isValid: () => true,
    // Only compared, to put start before end.
    toDate: () => new Date(`${date}T${time}:00Z`),
    toJSON: () => `${date}T${time}:00`,
  };
}
