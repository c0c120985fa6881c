import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import type { Calendar, CalendarEvent } from '../../../src/model/calendar.ts';
import { renderCalendar } from '../../../src/render/ics/render-calendar.ts';

const event = (changes: Partial<CalendarEvent>): CalendarEvent => ({
  uid: 'a27-01@lindewaard.example',
  title: 'Basismodule',
  time: { kind: 'hours', start: { date: '2027-01-19', time: '09:00' }, end: { date: '2027-01-19', time: '16:00' } },
  description: 'Doel: kennismaken.',
  location: 'Crisisruimte',
  categories: ['OTO'],
  busy: true,
  status: 'confirmed',
  reminders: [],
  sequence: 0,
  changed: '2026-11-02',
  ...changes,
});

const calendar = (events: CalendarEvent[], name = 'OTO 2027'): Calendar => ({
  id: 'oto-kalender',
  name,
  timeZone: 'Europe/Amsterdam',
  organizer: { name: 'Ziekenhuis "Linde"; Waard', email: 'oto@lindewaard.example' },
  events,
});

const text = (events: CalendarEvent[], name?: string) =>
  new TextDecoder().decode(renderCalendar(calendar(events, name)));

function readBack(ics: string): ICAL.Event[] {
  const file = new ICAL.Component(ICAL.parse(ics));
  const zone = file.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  return file.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

const hours = (date: string, from: string, until: string): CalendarEvent['time'] => ({
  kind: 'hours',
  start: { date, time: from },
  end: { date, time: until },
});

describe('renderCalendar', () => {
  it('is read back by ical.js as the same events', () => {
    const [read] = readBack(
      text([
        event({
          title: 'Oefening; OK, IC \\ nacht',
          description: 'Regel 1\nRegel 2',
          categories: ['OTO', 'Groot, laat'],
        }),
      ]),
    );
    expect(read?.uid).toBe('a27-01@lindewaard.example');
    expect(read?.summary).toBe('Oefening; OK, IC \\ nacht');
    expect(read?.description).toBe('Regel 1\nRegel 2');
    expect(read?.location).toBe('Crisisruimte');
    expect(read?.component.getFirstProperty('categories')?.getValues()).toEqual(['OTO', 'Groot, laat']);
    expect(read?.startDate.toString()).toBe('2027-01-19T09:00:00');
    expect(read?.endDate.toString()).toBe('2027-01-19T16:00:00');
  });

  it.each([
    ['the day before the clock goes forward', '2027-03-27', '09:00', '2027-03-27T08:00:00.000Z'],
    ['the day the clock goes forward', '2027-03-28', '09:00', '2027-03-28T07:00:00.000Z'],
    ['the day before the clock goes back', '2027-10-30', '09:00', '2027-10-30T07:00:00.000Z'],
    ['the day the clock goes back', '2027-10-31', '09:00', '2027-10-31T08:00:00.000Z'],
    ['a time that exists nowhere else', '2027-03-28', '03:30', '2027-03-28T01:30:00.000Z'],
  ])('keeps the local time on %s', (_, date, from, utc) => {
    const [read] = readBack(text([event({ time: hours(date, from, '11:00') })]));
    expect(read?.startDate.toString()).toBe(`${date}T${from}:00`);
    expect(read?.startDate.toJSDate().toISOString()).toBe(utc);
  });

  it('writes whole days with the day after the last as end', () => {
    const [read] = readBack(text([event({ time: { kind: 'days', first: '2027-02-27', last: '2027-02-28' } })]));
    expect(read?.startDate.isDate).toBe(true);
    expect(read?.startDate.toString()).toBe('2027-02-27');
    expect(read?.endDate.toString()).toBe('2027-03-01');
  });

  it('keeps an event that runs past midnight on its two dates', () => {
    const time = {
      kind: 'hours',
      start: { date: '2027-06-10', time: '22:00' },
      end: { date: '2027-06-11', time: '01:30' },
    } as const;
    const [read] = readBack(text([event({ time })]));
    expect(read?.endDate.toString()).toBe('2027-06-11T01:30:00');
  });

  it('folds lines at 75 octets without splitting a character', () => {
    const title =
      'Coördinatie van zéér veel reünies met één ambulance 🚑 en geïnteresseerde collega’s uit de hele keten';
    const ics = text([event({ title })]);
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(readBack(ics)[0]?.summary).toBe(title);
  });

  it('puts the calendar properties before the time zone, and the zone before the events', () => {
    const ics = text([event({})], 'OTO, Lindewaard; 2027');
    const order = [
      'VERSION:2.0',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:OTO\\, Lindewaard\\; 2027',
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
      'BEGIN:VTIMEZONE',
      'BEGIN:VEVENT',
    ];
    const places = order.map((line) => ics.indexOf(line));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('says when an event last changed, in UTC, and how often', () => {
    const ics = text([event({ sequence: 3, changed: '2027-01-10' })]);
    for (const line of ['SEQUENCE:3', 'DTSTAMP:20270110T000000Z', 'LAST-MODIFIED:20270110T000000Z'])
      expect(ics).toContain(`\r\n${line}\r\n`);
  });

  it('says that an event is tentative or called off', () => {
    const status = (changes: Partial<CalendarEvent>) =>
      readBack(text([event(changes)]))[0]?.component.getFirstPropertyValue('status');
    expect(status({})).toBe('CONFIRMED');
    expect(status({ status: 'tentative' })).toBe('TENTATIVE');
    expect(status({ status: 'cancelled' })).toBe('CANCELLED');
  });

  it('reminds a number of days before, of whole days at nine in the morning', () => {
    const moments = (time: CalendarEvent['time']) => {
      const [read] = readBack(text([event({ time, reminders: [7, 1] })]));
      return read?.component.getAllSubcomponents('valarm').map((alarm) => {
        const moment = read.startDate.clone();
        moment.isDate = false;
        moment.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
        return moment.toString();
      });
    };
    // Across the change to summer time: a day is a day on the clock.
    expect(moments(hours('2027-03-30', '09:30', '11:00'))).toEqual(['2027-03-23T09:30:00', '2027-03-29T09:30:00']);
    expect(moments({ kind: 'days', first: '2027-03-30', last: '2027-03-31' })).toEqual([
      '2027-03-23T09:00:00',
      '2027-03-29T09:00:00',
    ]);
  });

  it('names who publishes, also without an address, and has no attendees', () => {
    const ics = text([event({})]);
    expect(ics.replaceAll('\r\n ', '')).toContain(
      `ORGANIZER;CN="Ziekenhuis 'Linde'; Waard":mailto:oto@lindewaard.example\r\n`,
    );
    expect(ics).not.toContain('ATTENDEE');
    const without = { ...calendar([event({})]), organizer: { name: 'De Vlier', email: null } };
    expect(new TextDecoder().decode(renderCalendar(without))).toContain(
      'ORGANIZER;CN="De Vlier":mailto:geen-adres@paraat.invalid\r\n',
    );
  });

  it('is a calendar without events too, with the zone as the component that every calendar must have', () => {
    expect(readBack(text([]))).toEqual([]);
    expect(text([])).toContain('\r\nBEGIN:VTIMEZONE\r\n');
  });

  it('prints whatever people type as text', () => {
    const nasty = 'x\r\nEND:VEVENT\rBEGIN:VEVENT\nUID:y;a=b:c,\\n"';
    const read = readBack(
      text([event({ title: nasty, description: nasty, location: nasty, categories: [nasty] })], nasty),
    );
    const printed = nasty.replace(/\r\n?/g, '\n');
    expect(read.map(({ uid, summary, description, location }) => [uid, summary, description, location])).toEqual([
      ['a27-01@lindewaard.example', printed, printed, printed],
    ]);
    expect(read[0]?.component.getFirstPropertyValue('categories')).toBe(printed);
  });

  it('leaves out what no calendar may hold', () => {
    const [read] = readBack(text([event({ title: 'Een\u0007twee\ud800', location: null })]));
    expect(read?.summary).toBe('Een twee\ufffd');
    expect(read?.location).toBeNull();
  });

  it('gives the same bytes in every time zone', () => {
    // 02:30 on 14 March does not exist in New York.
    const events = [
      event({ time: hours('2027-03-14', '02:30', '04:00') }),
      event({ uid: 'b@x', time: hours('2027-10-31', '02:30', '03:30') }),
    ];
    const here = text(events);
    for (const [zone, offset] of [
      ['America/New_York', 300],
      ['Pacific/Kiritimati', -840],
    ] as const) {
      vi.stubEnv('TZ', zone);
      expect(new Date('2027-01-01T00:00:00Z').getTimezoneOffset()).toBe(offset);
      expect(text(events)).toBe(here);
    }
    vi.unstubAllEnvs();
  });

  it('gives the same bytes twice', () => {
    expect(renderCalendar(calendar([event({})]))).toEqual(renderCalendar(calendar([event({})])));
  });
});
