import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../src/model/calendar.ts';
import type { YearCalendar } from '../../../src/model/year-calendar.ts';
import { renderYearCalendar } from '../../../src/render/html/render-year-calendar.ts';
import { exampleInstitution } from '../../fixtures/example.ts';
import { yearCalendar } from '../../fixtures/year-calendar.ts';

const example = yearCalendar(exampleInstitution());
const html = (calendar: YearCalendar) => new TextDecoder().decode(renderYearCalendar(calendar));

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
    expect(items).toHaveLength(example.entries.length + example.undated.length);
    for (const { event, when } of example.entries) {
      expect(text).toContain(event.title);
      expect(text).toContain(when);
      expect(text).toContain(event.description);
    }
    for (const { title, when } of example.undated) expect(text).toContain(`${when}\n${title}`);
  });

  it('marks in the grid each day of each event, and no other', () => {
    const { elements } = parsed(html(example));
    const links = elements.filter(({ attributes }) => attributes['data-items'] !== undefined);
    const linked = links.flatMap(({ attributes }) => attributes['data-items']!.split(' '));
    const inYear = example.entries.filter(({ event: { time } }) =>
      (time.kind === 'days' ? time.first : time.start.date).startsWith('2027'),
    );
    const daysOf = ({ event: { time } }: (typeof inYear)[number]) => {
      const [first, last] = time.kind === 'days' ? [time.first, time.last] : [time.start.date, time.end.date];
      return (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
    };
    expect(linked).toHaveLength(inYear.reduce((sum, entry) => sum + daysOf(entry), 0));
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
    const { event } = entry!;
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
            event: { ...event, title: nasty, description: nasty, location: nasty },
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
      const entries = statuses.map((status) => ({ ...entry!, event: { ...entry!.event, status } }));
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
    const off = { ...entry!, event: { ...entry!.event, status: 'cancelled' as const } };
    const classes = parsed(html({ ...example, entries: [off, entry!] })).elements.flatMap(({ name, attributes }) =>
      name === 'li' ? [attributes.class] : [],
    );
    expect(classes.slice(0, 2)).toEqual(['off', '']);
  });
});
