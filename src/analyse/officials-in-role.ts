import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';

/** Someone who fills a role, and when: both days included, ISO 8601, the empty text and `9999-12-31` where open. */
export interface OfficialInRole {
  readonly functionaris: string;
  readonly als: 'houder' | 'vervanger';
  readonly from: string;
  readonly until: string;
}

/** Who fill each role, in the order of the register, read once: a calendar asks it for every activity. By id of the role. */
export function officialsInRole({ registers }: Institution): ReadonlyMap<string, readonly OfficialInRole[]> {
  const persons = new Map(registers.functionarissen.map((person) => [person.id, person]));
  return new Map(
    registers.rollen.map(({ id, houders }) => [
      id,
      (ingevuld(houders) ? houders : []).flatMap(({ functionaris, als, van = '', tot = '9999-12-31' }) => {
        const person = persons.get(functionaris);
        if (!person) return [];
        const from = [van, person.van ?? ''].sort()[1] as string;
        const until = [tot, person.tot ?? '9999-12-31'].sort()[0] as string;
        return from <= until ? [{ functionaris, als, from, until }] : [];
      }),
    ]),
  );
}

/** Whether someone fills the role on one of these days. */
export const fillsDuring = (official: OfficialInRole, first: string, last: string): boolean =>
  official.from <= last && first <= official.until;
