import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../src/model/calendar.ts';
import type { YearCalendar, YearEntry } from '../../../src/model/year-calendar.ts';
import { renderYearCalendar } from '../../../src/render/html/render-year-calendar.ts';
import { exampleInstitution } from '../../fixtures/example.ts';
import { yearCalendar } from '../../fixtures/year-calendar.ts';

const example = yearCalendar(exampleInstitution());
const html = (calendar: YearCalendar) => new TextDecoder().decode(renderYearCalendar(calendar));

/** Of one event alone. */
const withStatus = (entry: YearEntry, status: CalendarEvent['status']): YearEntry => ({
  ...entry,
  events: [{ ...entry.events[0]!, status }],
});

/** Every element of a page with its attributes, and the text of the page without style and script. */
function parsed(page: string) {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  let text = '';
  let code = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements.push({ name, attributes });
      code = name === 'script' || name === 'style';
    },
    ontext: (part) => {
      if (!code) text += part;
    },
    onclosetag: () => {
      code = false;
    },
  });
  parser.end(page);
  return { elements, text };
}

describe('renderYearCalendar', () => {
  it('has every event and every activity without a day in its list', () => {
    const { elements, text } = parsed(html(example));
    const items = elements.filter(({ name }) => name === 'li');
    expect(example.undated.length).toBeGreaterThan(3);
    const { entries, undated, unannounced } = example;
    expect(unannounced.length).toBeGreaterThan(0);
    expect(items).toHaveLength(entries.length + undated.length + unannounced.length);
    for (const { title, description, when } of entries) {
      expect(text).toContain(title);
      expect(text).toContain(when);
      expect(text).toContain(description);
    }
    for (const { title, when } of [...undated, ...unannounced]) expect(text).toContain(`${when}\n${title}`);
  });

  it('marks in the grid each day of each event, and no other', () => {
    const { elements } = parsed(html(example));
    const links = elements.filter(({ attributes }) => attributes['data-items'] !== undefined);
    const linked = links.flatMap(({ attributes }) => attributes['data-items']!.split(' '));
    const events = example.entries.flatMap((entry) => entry.events);
    const inYear = events.filter(({ time }) =>
      (time.kind === 'days' ? time.first : time.start.date).startsWith('2027'),
    );
    const daysOf = ({ time }: (typeof inYear)[number]) => {
      const [first, last] = time.kind === 'days' ? [time.first, time.last] : [time.start.date, time.end.date];
      return (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
    };
    expect(linked).toHaveLength(inYear.reduce((sum, event) => sum + daysOf(event), 0));
    const ids = new Set(elements.map(({ attributes }) => attributes.id));
    expect(linked.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('asks nothing from elsewhere, and lets its policy say so', () => {
    const { elements } = parsed(html(example));
    const addresses = elements.flatMap(({ attributes }) => [attributes.src, attributes.href, attributes.action]);
    expect(addresses.filter((address) => address !== undefined && !address.startsWith('#'))).toEqual([]);
    const policy = elements.find(({ attributes }) => attributes['http-equiv'])?.attributes.content;
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/);
    expect(html(example)).not.toMatch(/url\(|@import|\son[a-z]+="/);
  });

  it('prints whatever people type as text', () => {
    const nasty = `</script><img src=x onerror="alert(1)">'&amp;\u0000\u0007`;
    const [entry] = example.entries;
    const page = parsed(
      html({
        ...example,
        title: nasty,
        institution: nasty,
        version: nasty,
        roles: [{ id: 'v', name: nasty }],
        types: [nasty],
        entries: [
          {
            ...entry!,
            type: nasty,
            when: nasty,
            title: nasty,
            description: nasty,
            location: nasty,
          },
        ],
        undated: [{ nr: nasty, title: nasty, when: nasty, description: nasty, type: nasty, roles: ['v'] }],
      }),
    );
    expect(page.elements.filter(({ name, attributes }) => name === 'img' || attributes.onerror)).toEqual([]);
    const printed = nasty.replace('\u0000\u0007', '  ');
    expect(page.text.split(printed).length - 1).toBe(14);
    expect(
      page.elements.find(({ name, attributes }) => name === 'li' && attributes['data-type'] === printed),
    ).toBeDefined();
  });

  it('outlines a day of which nothing is sure but the week, and strikes one through of which all is called off', () => {
    const [entry] = example.entries;
    const looks = (...statuses: CalendarEvent['status'][]) => {
      const entries = statuses.map((status) => withStatus(entry!, status));
      return parsed(html({ ...example, entries })).elements.flatMap(({ attributes }) =>
        attributes['data-items'] === undefined ? [] : [attributes.class],
      );
    };
    expect(looks('confirmed', 'tentative')).toEqual(['']);
    expect(looks('tentative', 'cancelled')).toEqual(['maybe']);
    expect(looks('cancelled', 'cancelled')).toEqual(['off']);
  });

  it('strikes through what is called off', () => {
    const [entry] = example.entries;
    const off = withStatus(entry!, 'cancelled');
    const classes = parsed(html({ ...example, entries: [off, entry!] })).elements.flatMap(({ name, attributes }) =>
      name === 'li' ? [attributes.class] : [],
    );
    expect(classes.slice(0, 2)).toEqual(['off', '']);
  });

  it('keeps apart how the dates of one activity look', () => {
    const [entry] = example.entries;
    const [event] = entry!.events;
    const days = ['2027-03-02', '2027-04-06'].map((day) => ({ kind: 'days', first: day, last: day }) as const);
    const events = [
      { ...event!, time: days[0]!, status: 'cancelled' as const },
      { ...event!, time: days[1]!, status: 'confirmed' as const },
    ];
    const { elements } = parsed(html({ ...example, entries: [{ ...entry!, events }] }));
    const links = elements.filter(({ attributes }) => attributes['data-items']);
    expect(links.map(({ attributes }) => [attributes.class, attributes['data-looks']])).toEqual([
      ['off', 'off'],
      ['', ''],
    ]);
    expect(elements.find(({ name }) => name === 'li')?.attributes.class).toBe('');
  });

  it('shows in the grid what is free, and says why', () => {
    const free = [
      { kind: 'blocked', first: '2027-12-24', last: '2027-12-25', name: 'Kerst', text: 'Kerst, 24 december' },
      { kind: 'holiday', first: '2027-12-25', last: '2027-12-25', name: 'Eerste <b>', text: 'Eerste <b>, 25 december' },
    ] as const;
    const { elements, text } = parsed(html({ ...example, free }));
    const cells = elements.flatMap(({ name, attributes }) =>
      name === 'td' && attributes.class ? [attributes.class] : [],
    );
    expect(cells).toEqual(['blocked', 'blocked holiday']);
    expect(text).toContain('25 december, Kerst, Eerste <b>');
    expect(text).toContain('Geen OTO: Kerst, 24 december.');
    expect(text).toContain('Feestdag: Eerste <b>, 25 december.');
  });
});
