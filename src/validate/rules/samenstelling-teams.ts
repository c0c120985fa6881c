import { ruimteOpVan } from '../../../blocks/ruimte-op.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../rule.ts';
import { turningDays } from './ruimten-in-gebruik.ts';

/** The chair leads; somebody else keeps the log. */
export const voorzitterHoudtLog: Rule = {
  code: 'voorzitter-houdt-log',
  check: (institution) =>
    institution.registers.teams.flatMap((team, index): Finding[] =>
      team.logger !== undefined && team.logger === team.voorzitter
        ? [
            {
              severity: 'warning',
              path: ['registers', 'teams', index, 'logger'],
              message: `De voorzitter van ${team.naam} houdt ook het logboek bij.`,
              hint: 'Geef het logboek aan een andere rol.',
            },
          ]
        : [],
    ),
};

/** A team does not stand under itself, not even by way of others. */
export const teamOnderZichzelf: Rule = {
  code: 'team-onder-zichzelf',
  check: (institution) => {
    const parent = new Map(institution.registers.teams.map((team) => [team.id, team.onder]));
    return institution.registers.teams.flatMap((team, index): Finding[] => {
      const seen = new Set([team.id]);
      for (let at = team.onder; at !== undefined; at = parent.get(at)) {
        if (at === team.id)
          return [
            {
              severity: 'error',
              path: ['registers', 'teams', index, 'onder'],
              message: `${team.naam} valt via een of meer andere teams onder zichzelf.`,
              hint: 'Haal bij een van deze teams het veld onder weg.',
            },
          ];
        if (seen.has(at)) break;
        seen.add(at);
      }
      return [];
    });
  },
};

/** The room to fall back on is in another building: what closes the first closes its neighbour too. */
export const uitwijkInZelfdeGebouw: Rule = {
  code: 'uitwijk-in-zelfde-gebouw',
  check: (institution, peildatum) => {
    const ruimteOp = ruimteOpVan(institution);
    return institution.registers.teams.flatMap((team, index): Finding[] => {
      const { ruimte, uitwijkruimte: uitwijk } = team;
      if (!ingevuld(ruimte) || !ingevuld(uitwijk)) return [];
      const turns = (id: string) => (peildatum === undefined ? [] : turningDays(ruimteOp, id, peildatum));
      const day = [peildatum, ...[...turns(ruimte), ...turns(uitwijk)].sort()].find((one) => {
        const [room, fallback] = [ruimteOp(ruimte, one), ruimteOp(uitwijk, one)];
        return room && fallback && room.locatie === fallback.locatie && room.gebouw === fallback.gebouw;
      });
      const [room, fallback] = [ruimteOp(ruimte, day), ruimteOp(uitwijk, day)];
      if (!room || !fallback || room.locatie !== fallback.locatie || room.gebouw !== fallback.gebouw) return [];
      const when = day === peildatum ? '' : ` vanaf ${day}`;
      return [
        {
          severity: 'warning',
          path: ['registers', 'teams', index, 'uitwijkruimte'],
          message: `De uitwijkruimte van ${team.naam} staat${when} in hetzelfde gebouw als de ruimte zelf.`,
          hint: 'Kies een ruimte in een ander gebouw, met andere stroom.',
        },
      ];
    });
  },
};
