import { expect, test } from 'vitest';
import { calendarOf } from '../../src/analyse/calendar-of.ts';
import { activity, otoInstitution, role } from '../fixtures/oto.ts';

const version = { bestandsdatum: '2026-11-02' };
const events = (activiteiten: object[], rest: object = {}) =>
  calendarOf(otoInstitution({ website: 'https://www.proef.example', activiteiten, ...rest }), version).events;
const onDay = (datum: string, van = '09:00', tot = '12:00') => ({ planning: { data: [{ datum, van, tot }] } });

test('an event says what, when, where and for whom', () => {
  const [event] = events(
    [
      activity('a27-01', {
        ...onDay('2027-03-02'),
        doel: 'Samen oefenen.',
        doelgroep: ['voorzitter'],
        meekijkers: ['logger'],
        verantwoordelijk: 'voorzitter',
        ruimte: 'zaal',
      }),
    ],
    {
      rollen: [role('voorzitter', []), role('logger', [])],
      ruimten: [{ id: 'zaal', naam: 'Zaal 1', locatie: 'stad', gebouw: 'gebouw Noord' }],
    },
  );
  expect(event).toEqual({
    uid: 'a27-01@proef.example',
    title: 'a27-01 Activiteit a27-01',
    time: { kind: 'hours', start: { date: '2027-03-02', time: '09:00' }, end: { date: '2027-03-02', time: '12:00' } },
    description:
      'Type: Teamoefening\nDoel: Samen oefenen.\nVoor: Rol voorzitter\nMeekijkers: Rol logger\nVerantwoordelijk: Rol voorzitter',
    location: 'Zaal 1, gebouw Noord, Locatie Stad',
    categories: ['OTO', 'Oefenen'],
    busy: true,
  });
});

test('a change of title or date leaves the UID as it was; a second date leaves the first event as it was', () => {
  const uids = (...activiteiten: object[]) => events(activiteiten).map(({ uid }) => uid);
  const before = uids(activity('a', onDay('2027-03-02')));
  expect(uids(activity('a', { titel: 'Anders', ...onDay('2027-09-02') }))).toEqual(before);
  const twice = { planning: { data: [{ datum: '2027-03-02' }, { datum: '2027-02-01' }] } };
  expect(uids(activity('a', twice))).toEqual(['a.2@proef.example', 'a@proef.example']);
});

test('leaves out what has only a month or quarter, what falls away and what belongs to another year', () => {
  expect(
    events([
      activity('maand', { planning: { maand: '2027-03' } }),
      activity('kwartaal', { planning: { kwartaal: '2027-K1' } }),
      activity('vervallen', { status: 'vervallen', ...onDay('2027-03-02') }),
      activity('vorig-jaar', onDay('2026-03-02')),
      activity('open'),
    ]),
  ).toEqual([]);
});

test('a week and a deadline take days, and nobody is taken for them', () => {
  const deadlines = [{ id: 'aanvraag-2028', wat: 'Aanvraag 2028', datum: '2027-09-24', bij: 'Netwerk' }];
  const [deadline, week] = events([activity('w', { planning: { week: '2027-W39' } })], {
    beleid: { financiering: { deadlines } },
  });
  expect(deadline).toMatchObject({
    uid: 'termijn-aanvraag-2028@proef.example',
    title: 'Termijn: Aanvraag 2028',
    time: { kind: 'days', first: '2027-09-24', last: '2027-09-24' },
    busy: false,
  });
  expect(week).toMatchObject({ time: { kind: 'days', first: '2027-09-27', last: '2027-10-01' }, busy: false });
});

test('events come in order of time, and carry the date of the version', () => {
  const institution = otoInstitution({
    activiteiten: [activity('laat', onDay('2027-06-01', '13:00', '14:00')), activity('vroeg', onDay('2027-06-01'))],
  });
  const calendar = calendarOf(institution, version);
  expect(calendar.events.map(({ uid }) => uid)).toEqual(['vroeg@de-proef.invalid', 'laat@de-proef.invalid']);
  expect(calendar).toMatchObject({ date: '2026-11-02', name: 'OTO-kalender 2027 De Proef' });
});
