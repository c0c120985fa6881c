/** The folder below the output that holds the calendars of roles and persons, and nothing else that the tool makes. */
export const calendarFolder = 'kalenders';

/** How every calendar begins that the tool writes: by it the tool knows its own files. */
export const calendarHead = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Paraat//OTO-kalender//NL\r\n';

/** The general calendar, and the year in HTML: their files without extension. */
export const yearCalendarId = 'oto-kalender';
