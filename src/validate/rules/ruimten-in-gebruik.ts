import { geldtOp } from '../../../blocks/bezetting.ts';
import type { Institution } from '../../../blocks/institution.ts';
import { addDays } from '../../../blocks/oto/schedule.ts';
import { toCome } from '../../../blocks/oto/to-come.ts';
import { type RuimteOp, ruimteOpVan } from '../../../blocks/ruimte-op.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../rule.ts';

/** Whoever meets in a room still can: it is in use on the day, or there is a successor that is. */
export const ruimteNietInGebruik: Rule = {
  code: 'ruimte-niet-in-gebruik',
  check: (institution, peildatum) => {
    if (peildatum === undefined) return [];
    const ruimteOp = ruimteOpVan(institution);
    return [...ofTeams(institution, ruimteOp, peildatum), ...ofActivities(institution, ruimteOp)];
  },
};

function ofTeams({ registers }: Institution, ruimteOp: RuimteOp, peildatum: string): Finding[] {
  return registers.teams.flatMap((team, index) =>
    (['ruimte', 'uitwijkruimte'] as const).flatMap((field): Finding[] => {
      const id = team[field];
      if (!ingevuld(id)) return [];
      for (const day of turningDays(ruimteOp, id, peildatum)) {
        const room = ruimteOp(id, day);
        if (!room || geldtOp(room, day)) continue;
        return [
          warning(
            ['registers', 'teams', index, field],
            `${team.naam} heeft op ${day} geen ${field}: ${room.naam} is dan ${why(room, day)}.`,
          ),
        ];
      }
      return [];
    }),
  );
}

function ofActivities(institution: Institution, ruimteOp: RuimteOp): Finding[] {
  return toCome(institution).flatMap(({ activiteit, index, schedule }): Finding[] => {
    const { ruimte, nr, titel } = activiteit;
    if (ruimte === undefined) return [];
    for (const { first } of schedule?.occasions ?? []) {
      const room = ruimteOp(ruimte, first);
      if (!room || geldtOp(room, first)) continue;
      const path = ['oto', 'activiteiten', index, 'ruimte'];
      return [warning(path, `${nr} ${titel} is op ${first} in ${room.naam}; die is dan ${why(room, first)}.`)];
    }
    return [];
  });
}

/** A day of judging, and each later day on which a room has just gone out of use. */
export function turningDays(ruimteOp: RuimteOp, id: string, peildatum: string): string[] {
  const days = [peildatum];
  for (let day = peildatum; ; ) {
    const end = ruimteOp(id, day)?.tot;
    if (end === undefined || end < day) return days;
    day = addDays(end, 1);
    days.push(day);
  }
}

const why = ({ van, tot }: { van?: string | undefined; tot?: string | undefined }, day: string): string =>
  (van ?? '') > day ? `nog niet in gebruik (van: ${van})` : `niet meer in gebruik (tot: ${tot})`;

const warning = (path: Finding['path'], message: string): Finding => ({
  severity: 'warning',
  path,
  message,
  hint: 'Noem bij de oude ruimte een opvolger, of kies hier een andere ruimte.',
});

/** A successor only comes into its own once the room before it has a last day. */
export const opvolgerZonderEinde: Rule = {
  code: 'opvolger-zonder-einde',
  check: ({ registers }) =>
    registers.ruimten.flatMap((ruimte, index): Finding[] =>
      ruimte.opvolger === undefined || ruimte.tot !== undefined
        ? []
        : [
            {
              severity: 'warning',
              path: ['registers', 'ruimten', index, 'opvolger'],
              message: `${ruimte.naam} heeft een opvolger, maar geen laatste dag: zij blijft zo altijd in gebruik.`,
              hint: 'Zet bij deze ruimte tot: met haar laatste dag.',
            },
          ],
    ),
};
