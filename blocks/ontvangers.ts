import { aankomendVan, bezettingVan } from './bezetting.ts';
import type { Institution } from './institution.ts';
import { ingevuld } from './schema/vraag.ts';

type Regel = Extract<Institution['bouwstenen']['borging']['distributielijst'], readonly unknown[]>[number];

/** A role that someone fills on the day of the version, or from a later day on. */
export interface RolVan {
  readonly rol: string;
  readonly als: 'houder' | 'vervanger';
  /** The first day (ISO) of who has yet to begin; null for who fills it already. */
  readonly vanaf: string | null;
}

/** Someone on the distribution list, once, however many lines name that person. */
export interface Ontvanger {
  /** Id of the official. */
  readonly id: string;
  /** All roles of this person, in the order of the register, also those that the list does not name. */
  readonly rollen: readonly RolVan[];
  readonly papier: boolean;
  readonly digitaal: boolean;
  /** Positions in the list, of the lines that lead to this person. */
  readonly regels: readonly number[];
}

/** Who gets something, as the distribution list says. */
export interface Ontvangers {
  /** In the order of the list; within a line that of teams, roles and officials. */
  readonly personen: readonly Ontvanger[];
  /** Positions of the lines that name nobody by id: a copy for a place or an organisation. */
  readonly overige: readonly number[];
}

/** The lines of the list; none while the question is open. */
export const distributieregels = ({ bouwstenen }: Institution): readonly Regel[] => {
  const { distributielijst } = bouwstenen.borging;
  return ingevuld(distributielijst) ? distributielijst : [];
};

/** Ids of the roles that a team meets with: chair, logger, core members, and who comes when called. */
export function rollenVanTeam(team: Institution['registers']['teams'][number]): string[] {
  const { voorzitter, logger, kernleden, op_afroep } = team;
  return [
    ...new Set([
      ...(ingevuld(voorzitter) ? [voorzitter] : []),
      ...(logger === undefined ? [] : [logger]),
      ...(ingevuld(kernleden) ? kernleden : []),
      ...(ingevuld(op_afroep) ? op_afroep : []),
    ]),
  ];
}

/** Finds who fills each role on a day, and who begins in it later; looked up once for who asks it of many roles. */
export function mensenVan(institution: Institution, dag: string | undefined) {
  const nu = bezettingVan(institution);
  const straks = aankomendVan(institution);
  return (rol: string): { id: string; plaats: RolVan }[] => {
    const begonnen = nu(rol, dag).map(({ persoon, als }) => ({ id: persoon.id, plaats: { rol, als, vanaf: null } }));
    const later = dag === undefined ? [] : straks(rol, dag);
    return [
      ...begonnen,
      ...later.map(({ persoon, als, van }) => ({ id: persoon.id, plaats: { rol, als, vanaf: van } })),
    ];
  };
}

/**
 * Who the distribution list leads to: each person once, with all roles together.
 *
 * @param dag ISO date of the version; undefined while it is not known, then everybody who ever fills a role counts
 */
export function ontvangersVan(institution: Institution, dag: string | undefined): Ontvangers {
  const { registers } = institution;
  const mensen = mensenVan(institution, dag);
  const rollenVan = new Map<string, RolVan[]>();
  for (const { id: rol } of registers.rollen)
    for (const { id, plaats } of mensen(rol)) {
      const eerder = rollenVan.get(id) ?? [];
      // A card is about the role: who fills it already needs no second for a later place in it.
      if (!eerder.some((een) => een.rol === rol)) rollenVan.set(id, [...eerder, plaats]);
    }
  const teams = new Map(registers.teams.map((team) => [team.id, team]));
  const vertrokken = new Set(
    registers.functionarissen.flatMap(({ id, tot }) => (dag !== undefined && tot !== undefined && tot < dag ? id : [])),
  );

  const gevonden = new Map<string, { papier: boolean; digitaal: boolean; regels: number[] }>();
  const overige: number[] = [];
  for (const [index, regel] of distributieregels(institution).entries()) {
    const uitTeams = (regel.teams ?? []).flatMap((id) => teams.get(id) ?? []).flatMap(rollenVanTeam);
    const rollen = [...uitTeams, ...(regel.rollen ?? [])];
    const personen = [...rollen.flatMap((rol) => mensen(rol).map(({ id }) => id)), ...(regel.functionarissen ?? [])];
    if (!noemtMensen(regel)) overige.push(index);
    for (const id of new Set(personen.filter((one) => !vertrokken.has(one)))) {
      const eerder = gevonden.get(id) ?? { papier: false, digitaal: false, regels: [] };
      gevonden.set(id, {
        papier: eerder.papier || regel.vorm !== 'digitaal',
        digitaal: eerder.digitaal || regel.vorm !== 'papier',
        regels: [...eerder.regels, index],
      });
    }
  }
  return { personen: [...gevonden].map(([id, hoe]) => ({ id, rollen: rollenVan.get(id) ?? [], ...hoe })), overige };
}

/** Whether a line names people, by themselves or by what they do. */
export const noemtMensen = ({ teams, rollen, functionarissen }: Regel): boolean =>
  [teams, rollen, functionarissen].some((ids) => ids !== undefined && ids.length > 0);
