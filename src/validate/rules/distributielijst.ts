import { distributieregels, mensenVan, ontvangersVan, rollenVanTeam } from '../../../blocks/ontvangers.ts';
import type { Finding, Rule } from '../rule.ts';

const LIJST = ['bouwstenen', 'borging', 'distributielijst'] as const;

/** Whoever is on the distribution list by name has a role: without one there is no card to give. */
export const ontvangerZonderRol: Rule = {
  code: 'ontvanger-zonder-rol',
  check: (institution, peildatum) => {
    const met = new Map(ontvangersVan(institution, peildatum).personen.map(({ id, rollen }) => [id, rollen]));
    const namen = new Map(institution.registers.functionarissen.map((persoon) => [persoon.id, persoon]));
    return distributieregels(institution).flatMap(({ functionarissen = [] }, index) =>
      functionarissen.flatMap((id, position): Finding[] => {
        const persoon = namen.get(id);
        const rollen = met.get(id);
        if (!persoon || (rollen && rollen.length > 0)) return [];
        return [
          {
            severity: 'warning',
            path: [...LIJST, index, 'functionarissen', position],
            message: rollen
              ? `${persoon.naam} staat op de distributielijst, maar heeft geen rol.`
              : `${persoon.naam} staat op de distributielijst, maar is vertrokken op ${persoon.tot}.`,
            hint: rollen
              ? 'Zet deze functionaris onder houders bij een rol in registers/rollen.yaml, of haal de naam van de lijst.'
              : 'Haal de naam van de lijst; het pakket van deze functionaris komt dan onder "in te trekken".',
          },
        ];
      }),
    );
  },
};

/** A role on the distribution list is filled: else nobody gets its card. */
export const rolZonderOntvanger: Rule = {
  code: 'rol-zonder-ontvanger',
  check: (institution, peildatum) => {
    const mensen = mensenVan(institution, peildatum);
    const namen = new Map(institution.registers.rollen.map(({ id, naam }) => [id, naam]));
    const teams = new Map(institution.registers.teams.map((team) => [team.id, team]));
    const told = new Set<string>();
    const leeg = (rol: string, path: Finding['path'], via: string): Finding[] => {
      if (told.has(rol) || mensen(rol).length > 0) return [];
      told.add(rol);
      return [
        {
          severity: 'warning',
          path,
          message: `${via} de distributielijst, maar niemand heeft de rol ${namen.get(rol)}; niemand krijgt die kaart.`,
          hint: 'Zet in registers/rollen.yaml bij deze rol onder houders wie hem vervult.',
        },
      ];
    };
    return distributieregels(institution).flatMap(({ rollen = [], teams: ids = [] }, index) => [
      ...rollen.flatMap((rol, position) => leeg(rol, [...LIJST, index, 'rollen', position], 'De rol staat op')),
      ...ids.flatMap((id, position) => {
        const team = teams.get(id);
        const via = `${team?.naam ?? id} staat op`;
        return (team ? rollenVanTeam(team) : []).flatMap((rol) => leeg(rol, [...LIJST, index, 'teams', position], via));
      }),
    ]);
  },
};

/** Nobody is named twice: which line would say on paper or by e-mail? */
export const ontvangerDubbel: Rule = {
  code: 'ontvanger-dubbel',
  check: (institution) => {
    const namen = new Map(institution.registers.functionarissen.map(({ id, naam }) => [id, naam]));
    const regels = distributieregels(institution);
    const eerste = new Map<string, number>();
    return regels.flatMap(({ functionarissen = [] }, index) =>
      functionarissen.flatMap((id, position): Finding[] => {
        const eerder = eerste.get(id);
        if (eerder === undefined) {
          eerste.set(id, index);
          return [];
        }
        const waar = eerder === index ? 'in dezelfde regel' : `ook bij "${regels[eerder]?.ontvanger}"`;
        return [
          {
            severity: 'error',
            path: [...LIJST, index, 'functionarissen', position],
            message: `${namen.get(id) ?? id} staat twee keer op de distributielijst: ${waar}.`,
            hint: 'Laat de naam op één plek staan. Een rol of team dat ook op de lijst staat, mag: ieder krijgt één pakket.',
          },
        ];
      }),
    );
  },
};
