import type { Institution } from '../../blocks/institution.ts';
import { withheldText } from '../model/edition.ts';

/** Whose numbers and which rooms' codes someone needs, by id. */
export interface Needed {
  readonly personen: ReadonlySet<string>;
  readonly ruimten: ReadonlySet<string>;
}

const withheld = { nvt: withheldText };

/**
 * The answers for the pack of one person: without the numbers and addresses of people, and the codes of doors, that this
 * person does not need. Whatever a template prints, it cannot print those.
 */
export function reduceForPerson(institution: Institution, { personen, ruimten }: Needed): Institution {
  const { registers } = institution;
  return {
    ...institution,
    registers: {
      ...registers,
      functionarissen: registers.functionarissen.map((persoon) => {
        if (personen.has(persoon.id)) return persoon;
        const { telefoon_werk: _, telefoon_thuis: __, ...others } = persoon;
        return { ...others, mobiel: withheld, email: withheld };
      }),
      ruimten: registers.ruimten.map((ruimte) => {
        if (ruimten.has(ruimte.id)) return ruimte;
        const { deurcode: _, ...others } = ruimte;
        return others;
      }),
    },
  };
}
