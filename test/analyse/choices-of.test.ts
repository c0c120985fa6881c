import { expect, test } from 'vitest';
import { calendarsOf } from '../../src/analyse/calendars-of.ts';
import { exampleInstitution } from '../fixtures/example.ts';
import { activity, otoInstitution, role } from '../fixtures/oto.ts';

type Answers = Parameters<typeof otoInstitution>[0];
const dates = ['2027-01-21', '2027-02-04', '2027-02-18'];
const onDates = (...list: string[]) => ({
  planning: { data: list.map((datum, index) => ({ id: `d${index}`, datum, van: '09:00', tot: '16:00' })) },
});
const once = (changes: object = {}) =>
  activity('a', {
    type: 'basismodule',
    categorie: 'opleiden',
    deelname: 'een keer',
    doelgroep: ['v'],
    verantwoordelijk: 'o',
    ...onDates(...dates),
    ...changes,
  });
const plan = (answers: Answers) =>
  otoInstitution({
    rollen: [role('v', ['anna', 'bob']), role('o', ['dirk'])],
    functionarissen: ['anna', 'bob', 'dirk'],
    ...answers,
  });
const eventsOf = (id: string, answers: Answers) =>
  calendarsOf(plan(answers)).find((calendar) => calendar.id === id)?.events ?? [];
const anna = 'kalenders/personen/anna';
const firstLines = (id: string, answers: Answers) =>
  eventsOf(id, answers).map(({ description }) => description.split('\n')[0]);

const line = 'U komt één keer. Kies uit: 21 januari, 4 februari of 18 februari 2027.';

test('who comes once is told out of which dates, in every calendar, and is taken for none of them', () => {
  const answers = { activiteiten: [once()] };
  for (const id of ['oto-kalender', 'kalenders/rollen/v', anna, 'kalenders/personen/bob']) {
    expect(firstLines(id, answers)).toEqual([line, line, line]);
    for (const event of eventsOf(id, answers)) expect(event).toMatchObject({ status: 'tentative', busy: false });
  }
  expect(eventsOf(anna, answers).map(({ reminders }) => reminders)).toEqual([[7], [], []]);
});

test('who is responsible is there on every date', () => {
  for (const id of ['kalenders/rollen/o', 'kalenders/personen/dirk'])
    for (const event of eventsOf(id, { activiteiten: [once()] })) {
      expect(event).toMatchObject({ status: 'confirmed', busy: true, reminders: [7, 1] });
      expect(event.description).not.toContain('Kies uit');
    }
});

test('what is cancelled is no choice, and a date that is left alone is firm', () => {
  const without = (...datums: string[]) => ({
    activiteiten: [once()],
    uitvoering: { gehouden: datums.map((datum) => ({ activiteit: 'a', doorgegaan: 'nee', datum })) },
  });
  const two = 'U komt één keer. Kies uit: 21 januari of 18 februari 2027.';
  expect(firstLines('oto-kalender', without('2027-02-04'))).toEqual([two, expect.stringMatching(/^Type: /), two]);
  expect(eventsOf(anna, without('2027-02-04', '2027-02-18')).map(({ status }) => status)).toEqual([
    'confirmed',
    'cancelled',
    'cancelled',
  ]);
});

test('names the year where it changes, and does not list a long series', () => {
  const text = (changes: object) => firstLines('oto-kalender', { activiteiten: [once(changes)] })[0];
  expect(text(onDates('2027-12-20', '2028-01-04'))).toBe(
    'U komt één keer. Kies uit: 20 december 2027 of 4 januari 2028.',
  );
  const reeks = { eerste: '2027-01-05', laatste: '2027-12-28', elke: 'week' };
  expect(text({ planning: { reeks } })).toBe(
    'U komt één keer. Kies uit 52 keer, van 5 januari tot en met 28 december 2027.',
  );
});

test('who comes every time gets firm dates', () => {
  expect(eventsOf(anna, { activiteiten: [once({ deelname: 'elke keer' })] })[1]).toMatchObject({
    status: 'confirmed',
    busy: true,
  });
});

test('who has the module through the year is told not to come, and keeps the dates in sight', () => {
  const answers = (maanden: number | null, datum: string) => ({
    activiteiten: [once()],
    beleid: { geldigheid: maanden === null ? [] : [{ type: 'basismodule', maanden: String(maanden) }] },
    uitvoering: { eerder_gevolgd: [{ functionaris: 'anna', type: 'basismodule', datum }] },
  });
  const has = answers(36, '2026-02-12');
  expect(firstLines(anna, has)[0]).toBe(
    'U hebt deze module al, geldig tot en met 12 februari 2029. U hoeft niet te komen.',
  );
  for (const event of eventsOf(anna, has)) {
    expect(event).toMatchObject({ status: 'tentative', busy: false, reminders: [] });
    expect(event.title).toMatch(/^Niet nodig voor u: /);
  }
  expect(firstLines('kalenders/personen/bob', has)[0]).toBe(line);
  // Followed on the first date itself: from the second on.
  expect(firstLines(anna, answers(36, '2027-01-21')).map((first) => first === line)).toEqual([true, false, false]);
  // It ends in the plan year: this may be the time to come again.
  expect(eventsOf(anna, answers(14, '2026-02-12'))[0]?.description).toMatch(
    /^U komt één keer\. .*\nUw vorige keer is geldig tot en met 12 april 2027\.\nU doet mee als /,
  );
  // No answer says that once is enough.
  expect(firstLines(anna, answers(null, '2026-02-12'))[0]).toBe(line);
});

test('in the example nobody is taken for three days of a training that is followed once', () => {
  const calendars = calendarsOf(exampleInstitution());
  const firm = calendars.flatMap(({ id, events }) =>
    events.some(({ uid, busy }) => uid.startsWith('a27-04') && busy) ? [id] : [],
  );
  expect(firm).toEqual(['kalenders/rollen/oto-coordinator', expect.stringMatching(/^kalenders\/personen\//)]);
  const chair = calendars.find(({ id }) => id === 'kalenders/personen/anneke-vermeulen');
  const own = chair?.events.filter(({ uid }) => uid.startsWith('a27-04')) ?? [];
  expect(own.map(({ title }) => title.split(':')[0])).toEqual(Array(3).fill('Niet nodig voor u'));
});
