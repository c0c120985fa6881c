import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarsOf } from '../../../src/analyse/calendars-of.ts';
import { reviseCalendars } from '../../../src/analyse/revise-calendars.ts';
import type { Calendar } from '../../../src/model/calendar.ts';
import { renderCalendar } from '../../../src/render/ics/render-calendar.ts';
import { activity, otoInstitution, role } from '../../fixtures/oto.ts';

type Agenda = Map<string, { readonly version: string; readonly shown: string | null; readonly text: string }>;

/** A calendar program that takes in a published file as RFC 5546, 2.1.5 says: of one UID the higher sequence, then DTSTAMP, wins. */
function takeIn(agenda: Agenda, file: Uint8Array): Agenda {
  const after = new Map(agenda);
  for (const component of new ICAL.Component(ICAL.parse(new TextDecoder().decode(file))).getAllSubcomponents(
    'vevent',
  )) {
    const event = new ICAL.Event(component);
    const version = `${String(event.sequence).padStart(4, '0')} ${component.getFirstPropertyValue('dtstamp')}`;
    if ((after.get(event.uid)?.version ?? '') > version) continue;
    const off = component.getFirstPropertyValue('status') === 'CANCELLED';
    after.set(event.uid, { version, shown: off ? null : event.startDate.toString(), text: component.toString() });
  }
  return after;
}

const on = (datum: string) => ({ doelgroep: ['v'], planning: { data: [{ datum, van: '09:00', tot: '12:00' }] } });
const plan = (date: string, earlier: readonly Calendar[], activiteiten: object[], holder = 'anna') =>
  reviseCalendars(
    calendarsOf(otoInstitution({ activiteiten, rollen: [role('v', [holder])], functionarissen: ['anna', 'bob'] })),
    earlier,
    { year: 2027, date, concept: false },
  );
const fileOf = (calendars: readonly Calendar[], id: string) => renderCalendar(calendars.find((one) => one.id === id)!);
const shown = (agenda: Agenda) =>
  Object.fromEntries([...agenda].map(([uid, { shown }]) => [uid.replace('@proef', ''), shown]));

const before = [
  activity('blijft', on('2027-02-02')),
  activity('schuift', on('2027-03-02')),
  activity('uit', on('2027-04-01')),
];
const after = [
  activity('blijft', on('2027-02-02')),
  activity('schuift', on('2027-03-09')),
  activity('uit', { ...on('2027-04-01'), status: 'vervallen' }),
];
const release1 = plan('2026-11-02', [], before);
const release2 = plan('2026-11-02', release1, after);

test('a changed event moves, a cancelled one goes and an unchanged one is left alone, even in releases of one day', () => {
  const [first, second] = [release1, release2].map((release) => fileOf(release, 'kalenders/personen/anna'));
  const old = takeIn(new Map(), first!);
  const agenda = takeIn(old, second!);
  expect(shown(agenda)).toEqual({ blijft: '2027-02-02T09:00:00', schuift: '2027-03-09T09:00:00', uit: null });
  expect(agenda.get('blijft@proef')?.text).toBe(old.get('blijft@proef')?.text);
  // Mail may come in the wrong order: the older file changes nothing any more.
  expect(takeIn(agenda, first!)).toEqual(agenda);
});

test('who is taken off an activity loses it, and who comes in its place gets it', () => {
  const release3 = plan('2027-01-10', release2, after, 'bob');
  const anna = takeIn(
    takeIn(new Map(), fileOf(release2, 'kalenders/personen/anna')),
    fileOf(release3, 'kalenders/personen/anna'),
  );
  expect(shown(anna)).toEqual({ blijft: null, schuift: null, uit: null });
  expect(shown(takeIn(new Map(), fileOf(release3, 'kalenders/personen/bob')))).toEqual({
    blijft: '2027-02-02T09:00:00',
    schuift: '2027-03-09T09:00:00',
    uit: null,
  });
});

test('of several dates the one that moves keeps its UID, and the one that is taken out is called off', () => {
  const onDates = (...data: object[]) => [activity('a', { doelgroep: ['v'], planning: { data } })];
  const [first, second, third] = [
    { datum: '2027-02-02' },
    { id: 'tweede', datum: '2027-03-02' },
    { id: 'derde', datum: '2027-04-02' },
  ];
  const release = plan('2026-11-02', [], onDates(first, second, third));
  const moved = { ...third, datum: '2027-05-02' };
  const files = [release, plan('2027-01-10', release, onDates(second, moved))].map((one) =>
    fileOf(one, 'kalenders/personen/anna'),
  );
  const agenda = files.reduce(takeIn, new Map());
  expect(shown(agenda)).toEqual({ a: null, 'a.tweede': '2027-03-02', 'a.derde': '2027-05-02' });
  expect([...agenda.values()].map(({ version }) => Number(version.slice(0, 4)))).toEqual([1, 0, 1]);
});
