import { bezettingVan } from '../../blocks/bezetting.ts';
import { type BijzonderheidId, bijzonderheden } from '../../blocks/catalogus/bijzonderheden.ts';
import type { Institution } from '../../blocks/institution.ts';
import { activityTypes } from '../../blocks/oto/activity-types.ts';
import { goesAhead, otoActivities } from '../../blocks/oto/oto-activities.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import { rolesFilled } from './oto-practice.ts';

/** How often a role meets a special feature in a year: still to come, and behind it. */
export interface CoverageCell {
  readonly gepland: number;
  readonly gehouden: number;
}

export interface Coverage {
  readonly jaar: number;
  /** The ten special features, in the order of the catalogue. */
  readonly bijzonderheden: readonly { readonly id: BijzonderheidId; readonly naam: string }[];
  /** One row per role in the order of the register; its cells in the order of the features. */
  readonly rollen: readonly {
    readonly rol: string;
    readonly naam: string;
    readonly cellen: readonly CoverageCell[];
  }[];
}

/**
 * Role by special feature in a year. An activity serves the features of its type for every role in its target group; it
 * counts as held once the execution says so, and not at all when it fell through. Real events and deliberate use count
 * as held for the roles of those who took part, with the features that were applied.
 */
export function coverage(institution: Institution, year: number): Coverage {
  const practice = [...activitiesOf(institution, year), ...eventsOf(institution, year)];
  return {
    jaar: year,
    bijzonderheden: bijzonderheden.map(({ id, naam }) => ({ id, naam })),
    rollen: institution.registers.rollen.map(({ id: rol, naam }) => {
      const own = practice.filter(({ rollen }) => rollen.includes(rol));
      return {
        rol,
        naam,
        cellen: bijzonderheden.map(({ id }) => {
          const met = own.filter((one) => one.bijzonderheden.includes(id));
          const gehouden = met.filter((one) => one.gehouden).length;
          return { gepland: met.length - gehouden, gehouden };
        }),
      };
    }),
  };
}

interface Practice {
  readonly rollen: readonly string[];
  readonly bijzonderheden: readonly BijzonderheidId[];
  readonly gehouden: boolean;
}

function activitiesOf(institution: Institution, year: number): Practice[] {
  const types = activityTypes(institution);
  const { gehouden } = institution.oto.uitvoering;
  const outcomes = new Map(ingevuld(gehouden) ? gehouden.map((one) => [one.activiteit, one.doorgegaan]) : []);
  return otoActivities(institution, year)
    .filter((scheduled) => goesAhead(scheduled) && outcomes.get(scheduled.activiteit.id) !== false)
    .map(({ activiteit }) => ({
      rollen: ingevuld(activiteit.doelgroep) ? activiteit.doelgroep : [],
      bijzonderheden: types.get(activiteit.type)?.bijzonderheden ?? [],
      gehouden: outcomes.get(activiteit.id) === true,
    }));
}

function eventsOf(institution: Institution, year: number): Practice[] {
  const houdersVan = bezettingVan(institution);
  const { inzetten } = institution.oto.uitvoering;
  return (ingevuld(inzetten) ? inzetten : [])
    .filter(({ datum }) => datum.startsWith(`${year}-`))
    .map((inzet) => ({
      rollen: rolesFilled(institution, houdersVan, inzet).map(({ rol }) => rol),
      bijzonderheden: inzet.bijzonderheden ?? [],
      gehouden: true,
    }));
}
