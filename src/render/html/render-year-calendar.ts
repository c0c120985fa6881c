import { createHash } from 'node:crypto';
import type { Filterable, UndatedEntry, YearCalendar, YearEntry } from '../../model/year-calendar.ts';
import { escaped } from './escaped.ts';
import { type DayItem, monthGrid } from './month-grid.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';

/**
 * The plan year as one HTML file that asks nothing from elsewhere, and may not: its policy admits its own style and script
 * alone. A grid of twelve months to print, whose days lead to the list; without script the list is there, without filter.
 */
export function renderYearCalendar(calendar: YearCalendar): Uint8Array {
  const { title, institution, version, year, months, entries, undated } = calendar;
  const style = pageStyle(calendar.accent);
  const policy = `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(pageScript)}'; base-uri 'none'; form-action 'none'`;
  const items = entries.map((entry, index) => ({
    id: `a${index + 1}`,
    look: looks[entry.event.status],
    entry,
    ...spanOf(entry),
  }));
  const onDay = itemsPerDay(items);
  const grids = months.map((month, index) => monthGrid(month, (day) => onDay.get(iso(year, index + 1, day)) ?? []));
  // What an earlier plan left in another year has no month here.
  const groups = [...new Set(items.map(({ first }) => first.slice(0, 7)))].map((yearMonth) => {
    const name = `${months[Number(yearMonth.slice(5)) - 1]?.name} ${yearMonth.slice(0, 4)}`;
    const own = items.filter(({ first }) => first.startsWith(yearMonth));
    return `<section class="group" aria-labelledby="m${yearMonth}"><h3 id="m${yearMonth}">${escaped(name)}</h3>
<ul>${own.map(({ entry, ...item }) => listItem(item, entry)).join('\n')}</ul></section>`;
  });
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
<p class="legend">Een gemarkeerde dag leidt naar de lijst. Omlijnd: alleen de week staat vast. Doorgestreept: vervallen.</p>
<div class="year">${grids.join('\n')}</div></section>
<section class="list" aria-labelledby="lijst"><h2 id="lijst" tabindex="-1">Alle activiteiten en termijnen</h2>
${groups.join('\n')}</section>
${undated.length === 0 ? '' : undatedList(undated)}
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

const listItem = ({ id, look }: DayItem, { event, when, type, roles }: YearEntry): string =>
  `<li id="${id}" tabindex="-1" class="${look}" ${data({ type, roles })}>
<p class="over">${escaped(when)}${event.location === null ? '' : `, ${escaped(event.location)}`}</p>
<span class="what">${escaped(event.title)}</span>
<p class="details">${escaped(event.description)}</p></li>`;

const undatedList = (undated: readonly UndatedEntry[]): string =>
  `<section class="group" aria-labelledby="zonder-dag"><h2 id="zonder-dag">Nog zonder dag</h2>
<p>Van deze activiteiten staat alleen de maand of het kwartaal vast, of nog niets. Ze staan niet in de agendabestanden.</p>
<ul>${undated
    .map(
      (entry) => `<li ${data(entry)}><p class="over">${escaped(entry.when)}</p>
<span class="what">${escaped(entry.title)}</span>
<p class="details">${escaped(entry.description)}</p></li>`,
    )
    .join('\n')}</ul></section>`;

const data = ({ type, roles }: Filterable): string =>
  `data-type="${escaped(type)}" data-roles="${escaped(roles.join(' '))}"`;

function spanOf({ event: { time } }: YearEntry): { first: string; last: string } {
  return time.kind === 'days' ? time : { first: time.start.date, last: time.end.date };
}

function itemsPerDay(items: readonly (DayItem & { first: string; last: string })[]): Map<string, DayItem[]> {
  const perDay = new Map<string, DayItem[]>();
  for (const item of items)
    for (let day = item.first; day <= item.last; day = dayAfter(day)) {
      const list = perDay.get(day);
      if (list) list.push(item);
      else perDay.set(day, [item]);
    }
  return perDay;
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
