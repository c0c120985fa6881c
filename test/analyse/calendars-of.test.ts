import { expect, test } from 'vitest';
import { calendarsOf } from '../../src/analyse/calendars-of.ts';
import type { Happening } from '../../src/model/calendar.ts';
import { activity, otoInstitution, role } from '../fixtures/oto.ts';

type Answers = Parameters<typeof otoInstitution>[0];
const calendars = (answers: Answers) => calendarsOf(otoInstitution(answers));
const general = (answers: Answers) => calendars(answers)[0]?.events ?? [];
/** Of each calendar but the general one, the UIDs of its events without the institution. */
const uidsOf = (answers: Answers) =>
  Object.fromEntries(
    calendars(answers)
      .slice(1)
      .map(({ id, events }) => [id, events.map(({ uid }) => uid.replace('@proef', ''))]),
  );
const uidAndDay = ({ uid, time }: Happening) =>
  `${uid.replace('@proef', '')} ${time.kind === 'days' ? time.first : time.start.date}`;
const onDay = (datum: string, van = '09:00', tot = '12:00') => ({ planning: { data: [{ datum, van, tot }] } });

test('an event says what, when, where and for whom', () => {
  const [event] = general({
    activiteiten: [
      activity('a27-01', {
        ...onDay('2027-03-02'),
        doel: 'Samen oefenen.',
        doelgroep: ['voorzitter'],
        meekijkers: ['logger'],
        verantwoordelijk: 'voorzitter',
        ruimte: 'zaal',
      }),
    ],
    rollen: [role('voorzitter', []), role('logger', [])],
    ruimten: [{ id: 'zaal', naam: 'Zaal 1', locatie: 'stad', gebouw: 'gebouw Noord' }],
  });
  expect(event).toEqual({
    uid: 'a27-01@proef',
    title: 'a27-01 Activiteit a27-01',
    time: { kind: 'hours', start: { date: '2027-03-02', time: '09:00' }, end: { date: '2027-03-02', time: '12:00' } },
    description:
      'Type: Teamoefening\nDoel: Samen oefenen.\nVoor: Rol voorzitter\nMeekijkers: Rol logger\nVerantwoordelijk: Rol voorzitter',
    location: 'Zaal 1, gebouw Noord, Locatie Stad',
    categories: ['OTO', 'Oefenen'],
    busy: true,
    status: 'confirmed',
    reminders: [],
  });
});

test('the UID is made of ids alone: no change of title, date, name or website makes an event a new one', () => {
  const uids = (instelling: object, ...activiteiten: object[]) =>
    general({ instelling, activiteiten }).map(({ uid }) => uid);
  const before = uids({ website: 'https://www.oud.example' }, activity('a', onDay('2027-03-02')));
  const after = activity('a', { titel: 'Anders', nr: '99', ...onDay('2027-09-02') });
  expect(uids({ website: 'https://nieuw.example', korte_naam: 'Fusie', naam: 'Fusie' }, after)).toEqual(before);
});

test('of several dates each keeps its UID when it moves, when another falls out and when one is added', () => {
  const uids = (...data: object[]) => general({ activiteiten: [activity('a', { planning: { data } })] }).map(uidAndDay);
  const [first, second, third] = [
    { datum: '2027-02-02' },
    { id: 'tweede', datum: '2027-03-02' },
    { id: 'derde', datum: '2027-04-02' },
  ];
  expect(uids(first)).toEqual(['a 2027-02-02']);
  expect(uids(first, second, third)).toEqual(['a 2027-02-02', 'a.tweede 2027-03-02', 'a.derde 2027-04-02']);
  expect(uids(second, third)).toEqual(['a.tweede 2027-03-02', 'a.derde 2027-04-02']);
  expect(uids(first, { ...second, datum: '2027-09-02' }, third)).toEqual([
    'a 2027-02-02',
    'a.derde 2027-04-02',
    'a.tweede 2027-09-02',
  ]);
  expect(uids(third)).toEqual(['a.derde 2027-04-02']);
});

test('of a series each time keeps its UID when an earlier one falls out', () => {
  const uids = (changes: object) => {
    const reeks = { eerste: '2027-01-04', laatste: '2027-03-31', elke: 'maand', ...changes };
    return general({ activiteiten: [activity('a', { planning: { reeks } })] }).map(uidAndDay);
  };
  expect(uids({})).toEqual(['a.20270104 2027-01-04', 'a.20270201 2027-02-01', 'a.20270301 2027-03-01']);
  expect(uids({ behalve: ['2027-01-04'] })).toEqual(uids({}).slice(1));
  expect(uids({ eerste: '2027-02-01' })).toEqual(uids({}).slice(1));
});

test('leaves out what has only a month or quarter and what belongs to another year', () => {
  const activiteiten = [
    activity('maand', { planning: { maand: '2027-03' } }),
    activity('kwartaal', { planning: { kwartaal: '2027-K1' } }),
    activity('vorig-jaar', onDay('2026-03-02')),
    activity('open'),
  ];
  expect(general({ activiteiten })).toEqual([]);
});

test('a week is tentative; it and a deadline take days, and nobody is taken for them; of a deadline everyone is reminded', () => {
  const deadlines = [{ id: 'aanvraag-2028', wat: 'Aanvraag 2028', datum: '2027-09-24', bij: 'Netwerk' }];
  const [deadline, week] = general({
    activiteiten: [activity('w', { planning: { week: '2027-W39' } })],
    beleid: { financiering: { deadlines } },
  });
  expect(deadline).toMatchObject({
    uid: 'netwerk.termijn.aanvraag-2028@proef',
    title: 'Termijn: Aanvraag 2028',
    time: { kind: 'days', first: '2027-09-24', last: '2027-09-24' },
    busy: false,
    status: 'confirmed',
    reminders: [14, 2],
  });
  expect(week).toMatchObject({
    time: { kind: 'days', first: '2027-09-27', last: '2027-10-01' },
    description: 'De dag in deze week staat nog niet vast.\nType: Teamoefening',
    status: 'tentative',
    busy: false,
  });
});

test('what falls away stays, called off: nobody is taken for it or reminded', () => {
  const answers = {
    activiteiten: [activity('a', { status: 'vervallen', doelgroep: ['v'], ...onDay('2027-03-02') })],
    rollen: [role('v', ['anna'])],
    functionarissen: ['anna'],
  };
  for (const { events } of calendars(answers))
    expect(events).toMatchObject([
      { title: 'Vervallen: a Activiteit a', status: 'cancelled', busy: false, reminders: [] },
    ]);
});

test('what was not held is called off, only the date that the record names', () => {
  const off = (gehouden: object[], changes: object = {}) =>
    general({
      activiteiten: [
        activity('a', {
          planning: { data: [{ datum: '2027-03-02' }, { id: 'tweede', datum: '2027-04-02' }] },
          ...changes,
        }),
      ],
      uitvoering: { gehouden: gehouden.map((record) => ({ activiteit: 'a', ...record })) },
    }).map(({ status }) => status === 'cancelled');
  expect(off([])).toEqual([false, false]);
  expect(off([{ doorgegaan: 'nee', datum: '2027-04-02' }])).toEqual([false, true]);
  expect(off([{ doorgegaan: 'nee' }])).toEqual([true, true]);
  const held = { doorgegaan: 'ja', datum: '2027-03-02' };
  expect(off([held, { doorgegaan: 'nee' }])).toEqual([false, true]);
  expect(off([held], { status: 'vervallen' })).toEqual([false, true]);
  expect(off([{ doorgegaan: 'nee', datum: '2027-09-01' }])).toEqual([false, false]);
  expect(off([{ doorgegaan: 'nee', datum: '2027-09-01' }], onDay('2027-03-02'))).toEqual([true]);
});

test('events come in order of time', () => {
  const activiteiten = [
    activity('laat', onDay('2027-06-01', '13:00', '14:00')),
    activity('vroeg', onDay('2027-06-01')),
  ];
  expect(general({ activiteiten }).map(({ uid }) => uid)).toEqual(['vroeg@proef', 'laat@proef']);
});

test('holders and deputies of the target group take part, observers look on, and the holder who is responsible is there', () => {
  const answers = {
    activiteiten: [
      activity('a', { ...onDay('2027-03-02'), doelgroep: ['v'], meekijkers: ['l'], verantwoordelijk: 'o' }),
      activity('b', { ...onDay('2027-04-02'), doelgroep: ['l'] }),
    ],
    rollen: [role('v', ['anna', 'bob']), role('l', ['cas', 'bob']), role('o', ['dirk', 'eef'])],
    functionarissen: ['anna', 'bob', 'cas', 'dirk', 'eef', 'zonder-rol'],
  };
  expect(uidsOf(answers)).toEqual({
    'kalenders/rollen/v': ['a'],
    'kalenders/rollen/l': ['a', 'b'],
    'kalenders/rollen/o': ['a'],
    'kalenders/personen/anna': ['a'],
    'kalenders/personen/bob': ['a', 'b'],
    'kalenders/personen/cas': ['a', 'b'],
    'kalenders/personen/dirk': ['a'],
    // A deputy: present and empty, for a link that is sent once must work.
    'kalenders/personen/eef': [],
  });
  const of = (id: string) => calendars(answers).find((calendar) => calendar.id === id);
  expect(of('kalenders/personen/bob')?.name).toBe('OTO 2027 Persoon bob, De Proef');
  expect(of('kalenders/personen/bob')?.events[0]).toMatchObject({
    description: expect.stringMatching(
      /^U doet mee als Rol v \(vervanger\)\.\nU kijkt mee als Rol l \(vervanger\)\.\nType: /,
    ),
    reminders: [7, 1],
  });
  expect(of('kalenders/personen/dirk')?.events[0]?.description).toMatch(/^U bent verantwoordelijk als Rol o\.\n/);
  expect(of('kalenders/rollen/l')?.events[0]?.description).toMatch(/^Deze rol kijkt mee\.\n/);
});

test('only who fills the role on the day takes part', () => {
  const holder = (functionaris: string, period: object) => ({ functionaris, als: 'houder', ...period });
  const v = {
    ...role('v', []),
    houders: [
      holder('oud', { tot: '2026-12-31' }),
      holder('eerst', { tot: '2027-03-03' }),
      holder('daarna', { van: '2027-03-04' }),
      holder('weg', {}),
    ],
  };
  expect(
    uidsOf({
      activiteiten: [
        activity('a', { ...onDay('2027-03-02'), doelgroep: ['v'] }),
        activity('week', { planning: { week: '2027-W09' }, doelgroep: ['v'] }),
        activity('b', { ...onDay('2027-05-04'), doelgroep: ['v'] }),
      ],
      rollen: [v],
      functionarissen: ['oud', 'eerst', 'daarna', { id: 'weg', naam: 'Weg', functie: 'f', tot: '2027-03-31' }],
    }),
  ).toEqual({
    'kalenders/rollen/v': ['week', 'a', 'b'],
    'kalenders/personen/eerst': ['week', 'a'],
    'kalenders/personen/daarna': ['week', 'b'],
    'kalenders/personen/weg': ['week', 'a'],
  });
});

test('no file has a name that Windows keeps for itself', () => {
  const ids = Object.keys(uidsOf({ rollen: [role('nul', ['con', 'connie'])], functionarissen: ['con', 'connie'] }));
  expect(ids).toEqual(['kalenders/rollen/nul_', 'kalenders/personen/con_', 'kalenders/personen/connie']);
});
