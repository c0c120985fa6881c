import type { FreeDays, Month } from '../../model/year-calendar.ts';
import { escaped } from './escaped.ts';

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** An item in the list. */
export interface DayItem {
  readonly id: string;
  /** How it looks: `off` when it is called off, `maybe` when only its week is known; the script goes by it too. */
  readonly look: '' | 'maybe' | 'off';
}

/**
 * @param itemsOn the items that a day of this month has, in order
 * @param freeOn why a day of this month is free
 */
export function monthGrid(
  month: Month,
  itemsOn: (day: number) => readonly DayItem[],
  freeOn: (day: number) => readonly FreeDays[],
): string {
  const cells = [
    ...Array.from({ length: month.startsOn }, () => '<td></td>'),
    ...Array.from({ length: month.days }, (_, index) =>
      dayCell(index + 1, month, itemsOn(index + 1), freeOn(index + 1)),
    ),
  ];
  while (cells.length % 7 !== 0) cells.push('<td></td>');
  const rows = Array.from(
    { length: cells.length / 7 },
    (_, row) => `<tr>${cells.slice(7 * row, 7 * row + 7).join('')}</tr>`,
  );
  const heads = weekdays.map((name) => `<th scope="col" abbr="${name}">${name.slice(0, 2)}</th>`);
  return `<table><caption>${escaped(month.name)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function dayCell(day: number, { name }: Month, items: readonly DayItem[], free: readonly FreeDays[]): string {
  const kinds = [...new Set(free.map(({ kind }) => kind))];
  const cell = kinds.length === 0 ? '<td>' : `<td class="${kinds.join(' ')}">`;
  const why = free.map((one) => `, ${escaped(one.name)}`).join('');
  if (items.length === 0)
    return `${cell}${day}${why === '' ? '' : `<span class="aside"> ${escaped(name)}${why}</span>`}</td>`;
  const spoken = ` ${escaped(name)}<span class="count">: ${items.length} in de lijst</span>${why}`;
  const look = items.every((item) => item.look === 'off')
    ? 'off'
    : items.some((item) => item.look === '')
      ? ''
      : 'maybe';
  const data = `data-items="${items.map(({ id }) => id).join(' ')}" data-looks="${items.map((item) => item.look).join(' ')}"`;
  return `${cell}<a class="${look}" href="#${items[0]?.id}" ${data}>${day}<span class="aside">${spoken}</span></a></td>`;
}
