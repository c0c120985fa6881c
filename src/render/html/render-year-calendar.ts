import { createHash } from 'node:crypto';
import type { CalendarEvent } from '../../model/calendar.ts';
import type { Filterable, FreeDays, UndatedEntry, YearCalendar, YearEntry } from '../../model/year-calendar.ts';
import { escaped } from './escaped.ts';
import { type DayItem, monthGrid } from './month-grid.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';

/**
 * The plan year as one HTML file that asks nothing from elsewhere, and may not: its policy admits its own style and script
 * alone. A grid of twelve months to print, whose days lead to the list; without script the list is there, without filter.
 */
export function renderYearCalendar(calendar: YearCalendar): Uint8Array {
  const { title, institution, version, year, months, free, entries, undated, unannounced } = calendar;
  const style = pageStyle(calendar.accent);
  const policy = `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(pageScript)}'; base-uri 'none'; form-action 'none'`;
  const items = entries.map((entry, index) => ({ id: `a${index + 1}`, entry }));
  const onDay = itemsPerDay(items);
  const grids = months.map((month, index) => {
    const date = (day: number) => iso(year, index + 1, day);
    const freeOn = (day: number) => free.filter(({ first, last }) => first <= date(day) && date(day) <= last);
    return monthGrid(month, (day) => onDay.get(date(day)) ?? [], freeOn);
  });
  const group = (id: string, name: string, own: typeof items) =>
    own.length === 0
      ? ''
      : `<section class="group" aria-labelledby="${id}"><h3 id="${id}">${escaped(name)}</h3>
<ul>${own.map(({ id: item, entry }) => listItem(item, entry)).join('\n')}</ul></section>`;
  const single = items.filter(({ entry }) => entry.events.length === 1);
  // What an earlier plan left in another year has no month here.
  const groups = [...new Set(single.map(monthOf))].map((yearMonth) => {
    const name = `${months[Number(yearMonth.slice(5)) - 1]?.name} ${yearMonth.slice(0, 4)}`;
    return group(
      `m${yearMonth}`,
      name,
      single.filter((item) => monthOf(item) === yearMonth),
    );
  });
  const repeated = items.filter(({ entry }) => entry.events.length > 1);
  return new TextEncoder().encode(`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${title}, ${institution}`)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#lijst">Naar de lijst</a>
<header>
<p class="over">${escaped(institution)}</p>
<h1>${escaped(title)}</h1>
<p class="version">${escaped(version)}</p>
</header>
<main>
${filter(calendar)}
<section aria-labelledby="jaar"><h2 id="jaar">Het jaar</h2>
<p class="legend">Een gemarkeerde dag leidt naar de lijst. Omlijnd: alleen de week staat vast, of u kiest een van de dagen. Doorgestreept: vervallen.</p>
<div class="year">${grids.join('\n')}</div>
${freeLegend('blocked', 'Geen OTO', free)}${freeLegend('holiday', 'Feestdag', free)}</section>
<div class="lists"><section class="list" aria-labelledby="lijst"><h2 id="lijst" tabindex="-1">Alle activiteiten en termijnen</h2>
${group('meer-dagen', 'op meer dagen', repeated)}
${groups.join('\n')}</section>
${undatedList('zonder-dag', 'Nog zonder dag', NO_DAY, undated)}
${undatedList('onaangekondigd', 'Onaangekondigd', SECRET, unannounced)}</div>
</main>
<script>${pageScript}</script>
</body>
</html>
`);
}

function filter({ roles, types }: YearCalendar): string {
  const options = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => `<option value="${escaped(id)}">${escaped(name)}</option>`).join('');
  return `<form id="filter" hidden aria-label="Kies wat u ziet">
<div><label for="rol">Rol</label><select id="rol" name="rol"><option value="">alle rollen</option>${options(roles)}</select></div>
<div><label for="type">Type activiteit</label><select id="type" name="type"><option value="">alle typen</option>${options(types.map((name) => ({ id: name, name })))}</select></div>
<button type="reset">Alles tonen</button>
</form>
<p id="state" role="status"></p>`;
}

const looks = { confirmed: '', tentative: 'maybe', cancelled: 'off' } as const;

const lookOf = ({ events }: YearEntry): string =>
  looks[events.find(({ status }) => status !== 'cancelled')?.status ?? 'cancelled'];

const listItem = (id: string, entry: YearEntry): string =>
  `<li id="${id}" tabindex="-1" class="${lookOf(entry)}" ${data(entry)}>
<p class="over">${escaped(entry.when)}${entry.location === null ? '' : `, ${escaped(entry.location)}`}</p>
<span class="what">${escaped(entry.title)}</span>
<p class="details">${escaped(entry.description)}</p></li>`;

const NO_DAY =
  'Van deze activiteiten staat alleen de maand of het kwartaal vast, of nog niets. Ze staan niet in de agendabestanden.';
const SECRET = 'De dag staat alleen in de agenda van wie verantwoordelijk is.';

const undatedList = (id: string, heading: string, explanation: string, list: readonly UndatedEntry[]): string =>
  list.length === 0
    ? ''
    : `<section class="group" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
<p>${explanation}</p>
<ul>${list
        .map(
          (entry) => `<li ${data(entry)}><p class="over">${escaped(entry.when)}</p>
<span class="what">${escaped(entry.title)}</span>
<p class="details">${escaped(entry.description)}</p></li>`,
        )
        .join('\n')}</ul></section>`;

function freeLegend(kind: FreeDays['kind'], label: string, free: readonly FreeDays[]): string {
  const own = free.filter((one) => one.kind === kind);
  const list = own.map(({ text }) => escaped(text)).join('; ');
  return own.length === 0 ? '' : `<p class="legend"><span class="key ${kind}"></span>${label}: ${list}.</p>\n`;
}

const data = ({ type, roles }: Filterable): string =>
  `data-type="${escaped(type)}" data-roles="${escaped(roles.join(' '))}"`;

function spanOf({ time }: CalendarEvent): { first: string; last: string } {
  return time.kind === 'days' ? time : { first: time.start.date, last: time.end.date };
}

const monthOf = ({ entry: { events } }: { readonly entry: YearEntry }): string =>
  events[0] === undefined ? '' : spanOf(events[0]).first.slice(0, 7);

function itemsPerDay(items: readonly { id: string; entry: YearEntry }[]): Map<string, DayItem[]> {
  const perDay = new Map<string, DayItem[]>();
  for (const { id, entry } of items)
    for (const event of entry.events) {
      const { first, last } = spanOf(event);
      for (let day = first; day <= last; day = dayAfter(day)) {
        const item = { id, look: looks[event.status] };
        const list = perDay.get(day);
        if (list) list.push(item);
        else perDay.set(day, [item]);
      }
    }
  return perDay;
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
