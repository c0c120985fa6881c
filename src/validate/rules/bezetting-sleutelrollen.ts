import { bezettingVan } from '../../../blocks/bezetting.ts';
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
