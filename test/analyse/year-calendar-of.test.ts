import { expect, test } from 'vitest';
import { calendarsOf } from '../../src/analyse/calendars-of.ts';
import { reviseCalendars } from '../../src/analyse/revise-calendars.ts';
import { activity, otoInstitution, role } from '../fixtures/oto.ts';
import { yearCalendar } from '../fixtures/year-calendar.ts';

const deadlines = [{ id: 'aanvraag', wat: 'Aanvraag', datum: '2027-10-01', bij: 'Netwerk' }];
const calendar = yearCalendar(
  otoInstitution({
    activiteiten: [
      activity('dag', {
        doelgroep: ['v', 'l'],
        meekijkers: ['l'],
        verantwoordelijk: 'o',
        planning: { data: [{ datum: '2027-03-02', van: '09:00', tot: '12:00' }] },
      }),
      activity('nacht', {
        type: 'nafase',
        planning: { data: [{ datum: '2027-04-02', tot_datum: '2027-04-03', van: '22:00', tot: '01:00' }] },
      }),
      activity('week', { planning: { week: '2027-W39' } }),
      activity('maand', { planning: { maand: '2027-05' } }),
      activity('kwartaal', { planning: { kwartaal: '2027-K3' }, doelgroep: ['v'] }),
      activity('open'),
      activity('weg', { planning: { kwartaal: '2027-K3' }, status: 'vervallen' }),
    ],
    beleid: { financiering: { deadlines } },
    rollen: [role('v', []), role('ongebruikt', []), role('l', []), role('o', [])],
  }),
);

test('shows the events of the general calendar, when in words, and whom they concern', () => {
  expect(calendar.entries.map(({ events, when, roles }) => [events[0]?.uid, when, roles.join()])).toEqual([
    ['dag@proef', 'dinsdag 2 maart, 09:00-12:00', 'v,l,o'],
    ['nacht@proef', 'vrijdag 2 april, 22:00 tot zaterdag 3 april, 01:00', ''],
    ['week@proef', 'maandag 27 september tot en met vrijdag 1 oktober', ''],
    ['netwerk.termijn.aanvraag@proef', 'vrijdag 1 oktober', ''],
  ]);
});

test('lists what has only a month or quarter, or no planning yet, unless it fell away', () => {
  expect(calendar.undated.map(({ title, when }) => `${title}: ${when}`)).toEqual([
    'maand Activiteit maand: mei',
    'kwartaal Activiteit kwartaal: 3e kwartaal',
    'open Activiteit open: nog niet gepland',
  ]);
});

test('offers only roles and types that occur', () => {
  expect(calendar.roles.map(({ id }) => id)).toEqual(['v', 'l', 'o']);
  expect(calendar.types).toHaveLength(3);
  expect(new Set(calendar.types)).toEqual(new Set([...calendar.entries, ...calendar.undated].map(({ type }) => type)));
});

test('knows the days of each month and the weekday it starts on', () => {
  expect(calendar.months.map(({ days }) => days)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  // 1 January 2027 is a Friday, 1 February a Monday, 1 August a Sunday.
  expect([0, 1, 7].map((month) => calendar.months[month]?.startsOn)).toEqual([4, 0, 6]);
});

test('names what an earlier release had and the plan no longer has, and does not call it a deadline', () => {
  const day = { planning: { data: [{ datum: '2027-03-02' }] } };
  const [before, after] = [[activity('a', day)], []].map((activiteiten) => otoInstitution({ activiteiten }));
  const released = reviseCalendars(calendarsOf(before!), [], { year: 2027, date: '2026-11-02', concept: false });
  expect(yearCalendar(after!, released)).toMatchObject({
    types: ['Niet meer in het plan'],
    entries: [{ type: 'Niet meer in het plan', title: 'Vervallen: a Activiteit a', events: [{ status: 'cancelled' }] }],
  });
});

test('lists an activity once with all its dates', () => {
  const when = (activiteit: object, uitvoering: object = {}) =>
    yearCalendar(otoInstitution({ activiteiten: [activiteit], uitvoering })).entries.map((entry) => entry.when);
  const on = (...data: object[]) =>
    activity('a', { planning: { data: data.map((date, index) => ({ id: `d${index}`, ...date })) } });
  const day = { datum: '2027-01-21', van: '09:00', tot: '16:00' };
  expect(when(on(day, { ...day, datum: '2027-02-04' }, { ...day, datum: '2027-02-18' }))).toEqual([
    'donderdag 21 januari, 4 februari en 18 februari, 09:00-16:00',
  ]);
  expect(when(on(day, { ...day, datum: '2027-02-05' }))).toEqual([
    'donderdag 21 januari en vrijdag 5 februari, 09:00-16:00',
  ]);
  expect(when(on(day, { ...day, datum: '2027-02-04', van: '13:00' }))).toEqual([
    'donderdag 21 januari, 09:00-16:00; donderdag 4 februari, 13:00-16:00',
  ]);
  const off = { gehouden: [{ activiteit: 'a', doorgegaan: 'nee', datum: '2027-02-04' }] };
  expect(when(on(day, { ...day, datum: '2027-02-04' }), off)).toEqual([
    'donderdag 21 januari en 4 februari (vervallen), 09:00-16:00',
  ]);
});

test('names the periods without OTO and the public holidays', () => {
  const { free } = yearCalendar(
    otoInstitution({
      activiteiten: [activity('a')],
      beleid: {
        geblokkeerde_perioden: [{ van: '2027-12-20', tot: '2028-01-02', reden: 'Kerst', uitgezonderd: ['a'] }],
      },
    }),
  );
  expect(free.map(({ text }) => text)).toContain('Eerste Paasdag, 28 maart');
  expect(free.find(({ kind }) => kind === 'blocked')).toEqual({
    kind: 'blocked',
    first: '2027-12-20',
    last: '2028-01-02',
    name: 'Kerst',
    text: 'Kerst, 20 december tot en met 2 januari (behalve a)',
  });
});
