import { bezettingVan } from '../../../blocks/bezetting.ts';
import type { Institution } from '../../../blocks/institution.ts';
import { addDays } from '../../../blocks/oto/schedule.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../rule.ts';

/** Every key role has a holder. */
export const ontbrekendeHouder: Rule = {
  code: 'ontbrekende-houder',
  check: (institution, peildatum) => {
    const houdersVan = bezettingVan(institution);
    return institution.registers.rollen.flatMap((rol, index): Finding[] =>
      rol.sleutelrol && !houdersVan(rol.id, peildatum).some((houder) => houder.als === 'houder')
        ? [
            {
              severity: 'warning',
              path: ['registers', 'rollen', index, 'houders'],
              message: `De sleutelrol ${rol.naam} heeft geen houder.`,
              hint: 'Zet onder houders wie de rol vervult, met als: houder.',
            },
          ]
        : [],
    );
  },
};

/** Whoever holds a role and leaves has a successor from the next day: told ahead, when there is time to find one. */
export const houderVertrekt: Rule = {
  code: 'houder-vertrekt',
  check: (institution, peildatum) => {
    if (peildatum === undefined) return [];
    const houdersVan = bezettingVan(institution);
    const holders = (rol: string, day: string) => houdersVan(rol, day).filter(({ als }) => als === 'houder');
    return institution.registers.rollen.flatMap(({ id, naam, houders }, index): Finding[] => {
      const last = holders(id, peildatum)
        .map((houder) => ({ houder, tot: earliest(houder.persoon.tot, ofTerm(houders, houder.index)) }))
        .sort((one, other) => (one.tot < other.tot ? -1 : one.tot > other.tot ? 1 : 0))
        .at(-1);
      if (!last || last.tot === ALWAYS || holders(id, addDays(last.tot, 1)).length > 0) return [];
      return [
        {
          severity: 'warning',
          path: ['registers', 'rollen', index, 'houders', last.houder.index, 'functionaris'],
          message: `${naam} heeft na ${last.tot} geen houder: ${last.houder.persoon.naam} vertrekt dan.`,
          hint: `Zet de opvolger onder houders, met van: ${addDays(last.tot, 1)}.`,
        },
      ];
    });
  },
};

const ALWAYS = '9999-12-31';

const earliest = (...days: (string | undefined)[]): string =>
  days.reduce<string>((least, day) => (day !== undefined && day < least ? day : least), ALWAYS);

const ofTerm = (houders: Institution['registers']['rollen'][number]['houders'], index: number): string | undefined =>
  ingevuld(houders) ? houders[index]?.tot : undefined;

/** Every key role has enough deputies: two, or one in a small institution. */
export const ontbrekendeVervanger: Rule = {
  code: 'ontbrekende-vervanger',
  check: (institution, peildatum, strength) => {
    const houdersVan = bezettingVan(institution);
    return institution.registers.rollen.flatMap((rol, index): Finding[] => {
      const deputies = houdersVan(rol.id, peildatum).filter((houder) => houder.als === 'vervanger').length;
      if (!rol.sleutelrol || deputies >= strength.deputies) return [];
      return [
        {
          severity: 'warning',
          path: ['registers', 'rollen', index, 'houders'],
          message: `De sleutelrol ${rol.naam} heeft ${deputies === 0 ? 'geen vervanger' : 'maar één vervanger'}; nodig: ${strength.deputies}.`,
          hint: 'Zet onder houders wie de rol overneemt, met als: vervanger.',
        },
      ];
    });
  },
};

/** Nobody is a deputy of themselves. */
export const vervangtZichzelf: Rule = {
  code: 'vervangt-zichzelf',
  check: (institution, peildatum) => {
    const houdersVan = bezettingVan(institution);
    return institution.registers.rollen.flatMap((rol, index) => {
      const houders = houdersVan(rol.id, peildatum);
      return houders
        .filter((houder, position) => houders.findIndex((other) => other.persoon.id === houder.persoon.id) < position)
        .map(
          (houder): Finding => ({
            severity: 'error',
            path: ['registers', 'rollen', index, 'houders', houder.index, 'functionaris'],
            message: `${houder.persoon.naam} staat twee keer bij de rol ${rol.naam} en vervangt dus zichzelf.`,
            hint: 'Kies een andere vervanger, of beëindig een van de twee met tot.',
          }),
        );
    });
  },
};
