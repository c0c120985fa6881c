import { describe, expect, it } from 'vitest';
import { reviseCalendars } from '../../src/analyse/revise-calendars.ts';
import type { Calendar, Happening } from '../../src/model/calendar.ts';

const happening = (uid: string, changes: Partial<Happening> = {}): Happening => ({
  uid,
  title: uid,
  time: { kind: 'days', first: '2027-03-02', last: '2027-03-02' },
  description: '',
  location: null,
  categories: ['OTO'],
  busy: true,
  status: 'confirmed',
  reminders: [7],
  ...changes,
});
const draft = (events: Happening[], id = 'kalenders/personen/anna'): Calendar<Happening> => ({
  id,
  name: id,
  timeZone: 'Europe/Amsterdam',
  organizer: { name: 'Proef', email: null },
  events,
});

/** Releases one after another, each in the plan year and on the date that go with it. */
function released(...releases: [date: string, drafts: Calendar<Happening>[], year?: number][]): readonly Calendar[] {
  return releases.reduce<readonly Calendar[]>(
    (earlier, [date, drafts, year = 2027]) => reviseCalendars(drafts, earlier, { year, date, concept: false }),
    [],
  );
}
const states = (calendars: readonly Calendar[]) =>
  calendars.flatMap(({ events }) =>
    events.map(({ uid, sequence, changed, status }) =>
      [uid, sequence, changed, status === 'cancelled' ? 'off' : 'on'].join(' '),
    ),
  );

const [first, second, third] = ['2026-11-02', '2027-01-10', '2027-02-10'] as const;

describe('reviseCalendars', () => {
  it('without an earlier release begins at 0, also what is called off', () => {
    expect(states(released([first, [draft([happening('a'), happening('b', { status: 'cancelled' })])]]))).toEqual([
      'a 0 2026-11-02 on',
      'b 0 2026-11-02 off',
    ]);
  });

  it('leaves an unchanged event as it was, to the letter', () => {
    const once = released([first, [draft([happening('a')])]]);
    expect(released([first, [draft([happening('a')])]], [second, [draft([happening('a')])]])).toEqual(once);
  });

  it.each([
    ['time', { time: { kind: 'days', first: '2027-03-03', last: '2027-03-03' } }],
    ['place', { location: 'Zaal 2' }],
    ['reminders', { reminders: [] }],
    ['status', { status: 'cancelled' }],
  ] as const)('raises the sequence when the %s changed', (_, changes) => {
    const [state] = states(released([first, [draft([happening('a')])]], [second, [draft([happening('a', changes)])]]));
    expect(state).toMatch(/^a 1 2027-01-10/);
  });

  it('calls off what is gone, once, and takes it up again at a higher sequence', () => {
    const [with_, without] = [[draft([happening('a')])], [draft([])]];
    const gone = released([first, with_], [second, without]);
    expect(states(gone)).toEqual(['a 1 2027-01-10 off']);
    expect(gone[0]?.events[0]).toMatchObject({ title: 'Vervallen: a', busy: false, reminders: [] });
    expect(released([first, with_], [second, without], [third, without])).toEqual(gone);
    expect(states(released([first, with_], [second, without], [third, with_]))).toEqual(['a 2 2027-02-10 on']);
  });

  it('says in the name of a concept that it is one, and follows the last release until the next', () => {
    const release = released([first, [draft([happening('a')])]]);
    const concept = (title: string) =>
      reviseCalendars([draft([happening('a', { title })])], release, { year: 2027, date: second, concept: true });
    expect(concept('x')[0]?.name).toBe('kalenders/personen/anna (concept)');
    expect(release[0]?.name).toBe('kalenders/personen/anna');
    expect(states(concept('x'))).toEqual(['a 1 2027-01-10 on']);
    expect(states(concept('y'))).toEqual(['a 1 2027-01-10 on']);
  });

  it('takes someone off an activity without touching the calendars of others', () => {
    const [anna, bob] = [draft([happening('a')]), draft([happening('a')], 'kalenders/personen/bob')];
    const after = released([first, [anna, bob]], [second, [draft([]), bob]]);
    expect(states(after)).toEqual(['a 1 2027-01-10 off', 'a 0 2026-11-02 on']);
    // The activity itself goes ahead.
    expect(after[0]?.events[0]).toMatchObject({ title: 'Niet meer voor u: a', description: '' });
  });

  it('keeps the calendar of who has left, with every event called off', () => {
    const after = released([first, [draft([happening('a')])]], [second, []]);
    expect(after.map(({ id }) => id)).toEqual(['kalenders/personen/anna']);
    expect(states(after)).toEqual(['a 1 2027-01-10 off']);
  });

  it('leaves what an earlier plan said of its own year', () => {
    const next = happening('b', { time: { kind: 'days', first: '2028-03-02', last: '2028-03-02' } });
    const after = released([first, [draft([happening('a')])]], [second, [draft([next])], 2028]);
    expect(states(after)).toEqual(['a 0 2026-11-02 on', 'b 0 2027-01-10 on']);
  });

  it('moves an activity to another year as one event', () => {
    const later = happening('a', { time: { kind: 'days', first: '2028-03-02', last: '2028-03-02' } });
    expect(states(released([first, [draft([happening('a')])]], [second, [draft([later])], 2028]))).toEqual([
      'a 1 2027-01-10 on',
    ]);
  });
});
