import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { calendarsOf } from '../../src/analyse/calendars-of.ts';
import { reviseCalendars } from '../../src/analyse/revise-calendars.ts';
import type { Calendar, CalendarEvent } from '../../src/model/calendar.ts';
import { renderCalendar } from '../../src/render/ics/render-calendar.ts';
import { exampleInstitution } from '../fixtures/example.ts';
import { activity, otoInstitution, role } from '../fixtures/oto.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const script = fileURLToPath(new URL('read-calendars.py', import.meta.url));

/** What Python's icalendar reads in the files of these calendars. */
function readByPython(calendars: readonly Calendar[]): unknown[][] {
  const names = calendars.map((_, index) => `${index}.ics`);
  const folder = temporaryFolder(
    Object.fromEntries(names.map((name, index) => [name, renderCalendar(calendars[index]!)])),
  );
  const input = JSON.stringify(names.map((name) => join(folder, name)));
  const run = spawnSync('/usr/bin/python3', [script], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`python3-icalendar is not installed, or failed: ${run.stderr}`);
  return JSON.parse(run.stdout) as unknown[][];
}

/** What it must read, the offset from UTC worked out by Node's own time zones. */
const expected = (event: CalendarEvent) => {
  const { time } = event;
  const days = time.kind === 'days';
  const before = (reminder: number) => -86_400 * reminder + (days ? 9 * 3600 : 0);
  return {
    uid: event.uid,
    summary: event.title,
    description: event.description,
    location: event.location,
    start: days ? time.first : amsterdam(time.start),
    end: days ? nextDay(time.last) : amsterdam(time.end),
    status: event.status.toUpperCase(),
    sequence: event.sequence,
    stamp: `${event.changed}T00:00:00+00:00`,
    categories: event.categories,
    reminders: event.reminders.map(before),
    errors: [],
  };
};

const nextDay = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

function amsterdam({ date, time }: { date: string; time: string }): string {
  const zone = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' });
  const inUtc = Date.parse(`${date}T${time}:00Z`) - 3_600_000;
  const offset = zone
    .formatToParts(inUtc)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.slice(3);
  return `${date}T${time}:00${offset}`;
}

test('every calendar of the example is read as the same events, at the same times', () => {
  const calendars = reviseCalendars(calendarsOf(exampleInstitution()), [], {
    year: 2027,
    date: '2026-11-02',
    concept: false,
  });
  expect(calendars.length).toBeGreaterThan(50);
  expect(readByPython(calendars)).toEqual(calendars.map(({ events }) => events.map(expected)));
});

test('so is a weekly series across both changes of the clock, and what was moved, called off or deleted after a release', () => {
  const weekly = (behalve: string[], van: string) => ({
    planning: { reeks: { eerste: '2027-03-07', laatste: '2027-11-14', elke: 'week', behalve, van, tot: '23:30' } },
  });
  const plan = (date: string, earlier: readonly Calendar[], ...activiteiten: object[]) =>
    reviseCalendars(
      calendarsOf(otoInstitution({ activiteiten, rollen: [role('v', ['anna'])], functionarissen: ['anna'] })),
      earlier,
      { year: 2027, date, concept: false },
    );
  const gone = activity('weg', { planning: { data: [{ datum: '2027-05-03', tot_datum: '2027-05-05' }] } });
  const first = plan('2026-11-02', [], activity('a', { doelgroep: ['v'], ...weekly([], '00:30') }), gone);
  const behalve = ['2027-03-28', '2027-10-31'];
  const second = plan('2027-01-10', first, activity('a', { doelgroep: ['v'], ...weekly(behalve, '00:30') }));
  const offsets = new Set(second.flatMap(({ events }) => events.map((event) => expected(event).start.slice(19))));
  expect(offsets).toEqual(new Set(['+01:00', '+02:00', '']));
  expect(second[0]?.events.filter(({ status }) => status === 'cancelled')).toHaveLength(3);
  for (const calendars of [first, second])
    expect(readByPython(calendars)).toEqual(calendars.map(({ events }) => events.map(expected)));
});
