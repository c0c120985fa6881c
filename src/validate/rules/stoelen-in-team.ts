import { bezettingVan } from '../../../blocks/bezetting.ts';
import type { Institution } from '../../../blocks/institution.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../rule.ts';

// domain.md 1.3 B6: nobody holds two roles in the same team at the same time. Three ways in which that happens: the
// holder has two seats, whoever stands in has one already, or one duty answers for two seats.

type Team = Institution['registers']['teams'][number];

/** A role of a team that is always present, with its position in the register. */
interface Seat {
  readonly rol: Institution['registers']['rollen'][number];
  readonly index: number;
}

function seatsOf(team: Team, { registers }: Institution): Seat[] {
  const ids = new Set([
    ...(ingevuld(team.voorzitter) ? [team.voorzitter] : []),
    ...(ingevuld(team.kernleden) ? team.kernleden : []),
    ...(team.logger ? [team.logger] : []),
  ]);
  return [...ids].flatMap((id) => {
    const index = registers.rollen.findIndex((rol) => rol.id === id);
    const rol = registers.rollen[index];
    return rol ? [{ rol, index }] : [];
  });
}

/** Nobody holds two seats in one team: at the first alarm one of them stays empty. */
export const dubbeleBezetting: Rule = {
  code: 'dubbele-bezetting',
  check: (institution, peildatum, strength) => {
    if (strength.doubleSeats) return [];
    const houdersVan = bezettingVan(institution);
    return institution.registers.teams.flatMap((team, index) => {
      const taken = new Map<string, string>();
      return seatsOf(team, institution).flatMap(({ rol }): Finding[] => {
        const houder = houdersVan(rol.id, peildatum)[0];
        if (houder?.als !== 'houder') return [];
        const other = taken.get(houder.persoon.id);
        taken.set(houder.persoon.id, rol.naam);
        if (other === undefined) return [];
        return [
          {
            severity: 'warning',
            path: ['registers', 'teams', index, 'kernleden'],
            message: `${houder.persoon.naam} zit twee keer in ${team.naam}: als ${other} en als ${rol.naam}.`,
            hint: 'Wijs een van de twee rollen een andere houder toe.',
          },
        ];
      });
    });
  },
};

/** When a holder is away, at least one deputy has no seat of his own in that team. */
export const vervangersInTeam: Rule = {
  code: 'vervangers-zitten-al-in-team',
  check: (institution, peildatum, strength) => {
    if (strength.doubleSeats) return [];
    const houdersVan = bezettingVan(institution);
    return institution.registers.teams.flatMap((team) => {
      const filled = seatsOf(team, institution).map((seat) => ({
        ...seat,
        houders: houdersVan(seat.rol.id, peildatum),
      }));
      const seated = new Map(
        filled.flatMap(({ rol, houders: [first] }) => (first?.als === 'houder' ? [[first.persoon.id, rol]] : [])),
      );
      return filled.flatMap(({ rol, index, houders }): Finding[] => {
        const deputies = houders.filter((houder) => houder.als === 'vervanger');
        if (deputies.length === 0 || deputies.some(({ persoon }) => (seated.get(persoon.id) ?? rol) === rol)) return [];
        return [
          {
            severity: 'warning',
            path: ['registers', 'rollen', index, 'houders'],
            message: `Wie ${rol.naam} kan vervangen, zit zelf al in ${team.naam}: ${deputies.map(({ persoon }) => persoon.naam).join(' en ')}.`,
            hint: 'Wijs ook een vervanger aan die geen andere rol in dit team heeft; anders blijft er een stoel leeg.',
          },
        ];
      });
    });
  },
};

/** One duty, one seat: who is on duty that night cannot fill two. */
export const pikettenInTeam: Rule = {
  code: 'een-piket-twee-rollen',
  check: (institution, _peildatum, strength) => {
    if (strength.doubleSeats) return [];
    return institution.registers.teams.flatMap((team) => {
      const taken = new Map<string, string>();
      return seatsOf(team, institution).flatMap(({ rol, index }): Finding[] => {
        if (rol.piket === undefined) return [];
        const other = taken.get(rol.piket);
        taken.set(rol.piket, rol.naam);
        if (other === undefined) return [];
        return [
          {
            severity: 'warning',
            path: ['registers', 'rollen', index, 'piket'],
            message: `${other} en ${rol.naam} zitten samen in ${team.naam} en hebben hetzelfde piket: wie dienst heeft, zit er dan twee keer.`,
            hint: 'Geef een van de twee rollen een ander piket, of haal het veld piket daar weg.',
          },
        ];
      });
    });
  },
};
