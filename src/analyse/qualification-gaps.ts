import type { Qualifications } from './qualifications.ts';

/** A module and how many persons it concerns. */
interface ModuleCount {
  readonly module: string;
  readonly aantal: number;
}

export interface RoleGap {
  readonly rol: string;
  readonly personen: number;
  /** What holder and deputies still have to follow: never followed, or no longer valid. */
  readonly teVolgen: readonly ModuleCount[];
  /** What is valid now and runs out before the end of the plan year. */
  readonly verloopt: readonly ModuleCount[];
}

/** Where a role lacks a valid module and nothing is planned for it: the goal cannot be reached that way. In the order of the modules. */
export function unplannedModules({ modules, rollen }: Qualifications): { module: string; rollen: string[] }[] {
  return modules
    .map((module, position) => ({
      module,
      rollen: rollen
        .filter(({ cellen }) => {
          const cell = cellen[position];
          return cell && cell.geldig < cell.personen && !cell.gepland;
        })
        .map(({ rol }) => rol),
    }))
    .filter((gap) => gap.rollen.length > 0);
}

/** What every role still lacks or will lose in the plan year, in numbers of persons: no names. */
export function gapsPerRole({ modules, rollen, personen }: Qualifications, planYear: number): RoleGap[] {
  const end = `${planYear}-12-31`;
  return rollen.map(({ rol, cellen }) => {
    const people = personen.filter((person) => person.rollen.includes(rol));
    const count = (has: (module: Qualifications['personen'][number]['modules'][number]) => boolean) =>
      modules
        .filter((_, position) => cellen[position])
        .map((module) => ({
          module,
          aantal: people.filter((person) => person.modules.some((one) => one.module === module && has(one))).length,
        }))
        .filter(({ aantal }) => aantal > 0);
    return {
      rol,
      personen: people.length,
      teVolgen: count(({ state }) => state !== 'valid'),
      verloopt: count(({ state, validUntil }) => state === 'valid' && validUntil !== null && validUntil <= end),
    };
  });
}
