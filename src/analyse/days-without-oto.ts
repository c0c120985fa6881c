import type { Institution } from '../../blocks/institution.ts';
import { feestdagen } from '../../blocks/oto/feestdagen.ts';
import type { FreeDays } from '../model/year-calendar.ts';
import { dayText } from './day-text.ts';

/** The periods without OTO as typed, and the public holidays of the plan year, each in order of date. */
export function daysWithoutOto({ oto }: Institution): FreeDays[] {
  const { planjaar, geblokkeerde_perioden = [] } = oto.beleid;
  const numbers = new Map(oto.activiteiten.map(({ id, nr }) => [id, nr]));
  const blocked = geblokkeerde_perioden.map(({ van, tot, reden, uitgezonderd = [] }): FreeDays => {
    const except = uitgezonderd.map((id) => numbers.get(id) ?? id).join(', ');
    const days = van === tot ? dayText(van) : `${dayText(van)} tot en met ${dayText(tot)}`;
    const text = `${reden}, ${days}${except === '' ? '' : ` (behalve ${except})`}`;
    return { kind: 'blocked', first: van, last: tot, name: reden, text };
  });
  const holidays = [...feestdagen(planjaar)].map(([date, { naam }]): FreeDays => {
    return { kind: 'holiday', first: date, last: date, name: naam, text: `${naam}, ${dayText(date)}` };
  });
  return [...blocked, ...holidays].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}
