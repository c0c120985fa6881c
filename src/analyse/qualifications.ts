import { bezettingVan } from '../../blocks/bezetting.ts';
import type { Institution } from '../../blocks/institution.ts';
import { activityTypes } from '../../blocks/oto/activity-types.ts';
import { followedModules } from '../../blocks/oto/followed-modules.ts';
import { goesAhead, otoActivities } from '../../blocks/oto/oto-activities.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import { monthsLater } from './months-later.ts';

/** Whether a person has a module that a role asks for, on the day by which is judged. Dates are ISO 8601. */
export interface Qualification {
  readonly module: string;
  /** `missing`: never followed; `expired`: followed too long ago. */
  readonly state: 'valid' | 'expired' | 'missing';
  readonly followed: string | null;
  /** Last day of validity; null when the module does not expire or was never followed. */
  readonly validUntil: string | null;
}

export interface RoleRow {
  readonly rol: string;
  /** One cell per module in `modules`; null where the role does not ask for it. */
  readonly cellen: readonly (null | {
    readonly geldig: number;
    readonly personen: number;
    /** An activity of this type is planned for this role in the plan year. */
    readonly gepland: boolean;
  })[];
}

export interface Qualifications {
  /** Modules that at least one role asks for, in the order of the catalogue. */
  readonly modules: readonly string[];
  /** One row per role that asks for modules: holder and deputies together. */
  readonly rollen: readonly RoleRow[];
  /** One row per person who holds a role or deputises. */
  readonly personen: readonly {
    readonly functionaris: string;
    readonly rollen: readonly string[];
    readonly modules: readonly Qualification[];
  }[];
  /** How many holders and deputies of roles that ask for the basis module have it, and how many there are. */
  readonly basis: { readonly geldig: number; readonly personen: number };
}

/**
 * The matrix of role and required module on a date. Real events and deliberate use count as practice: whoever took part
 * has that date for every module of the category `oefenen`.
 */
export function qualifications(institution: Institution, date: string): Qualifications {
  const houdersVan = bezettingVan(institution);
  const roles = institution.registers.rollen
    .map((rol) => ({
      id: rol.id,
      modules: ingevuld(rol.profiel) && ingevuld(rol.profiel.modules) ? rol.profiel.modules : [],
      people: houdersVan(rol.id, date).map(({ persoon }) => persoon.id),
    }))
    .filter(({ modules }) => modules.length > 0);
  const modules = [...activityTypes(institution).keys()].filter((id) => roles.some((rol) => rol.modules.includes(id)));
  const followed = followedModules(institution, date);
  const state = (person: string, module: string) =>
    judge(institution, module, followed.get(`${person}/${module}`), date);
  const planned = otoActivities(institution, institution.oto.beleid.planjaar).filter(goesAhead);
  const people = [...new Set(roles.flatMap((rol) => rol.people))];
  const personen = people.map((person) => {
    const held = roles.filter((rol) => rol.people.includes(person));
    const asked = modules.filter((module) => held.some((rol) => rol.modules.includes(module)));
    return {
      functionaris: person,
      rollen: held.map((rol) => rol.id),
      modules: asked.map((module) => state(person, module)),
    };
  });
  const basis = personen.flatMap((person) => person.modules.filter(({ module }) => module === 'basismodule'));
  return {
    modules,
    rollen: roles.map((rol) => ({
      rol: rol.id,
      cellen: modules.map((module) =>
        rol.modules.includes(module)
          ? {
              geldig: rol.people.filter((person) => state(person, module).state === 'valid').length,
              personen: rol.people.length,
              gepland: planned.some(
                ({ activiteit }) =>
                  activiteit.type === module && ingevuld(activiteit.doelgroep) && activiteit.doelgroep.includes(rol.id),
              ),
            }
          : null,
      ),
    })),
    personen,
    basis: { geldig: basis.filter(({ state }) => state === 'valid').length, personen: basis.length },
  };
}

/** Whether a module that was last followed on a day (ISO 8601; undefined: never) is valid on a date. */
export function judge(
  institution: Institution,
  module: string,
  followed: string | undefined,
  date: string,
): Qualification {
  if (followed === undefined) return { module, state: 'missing', followed: null, validUntil: null };
  const { geldigheid } = institution.oto.beleid;
  const months = ingevuld(geldigheid) ? geldigheid.find(({ type }) => type === module)?.maanden : undefined;
  const validUntil = months === undefined ? null : monthsLater(followed, months);
  return { module, state: validUntil === null || validUntil >= date ? 'valid' : 'expired', followed, validUntil };
}
