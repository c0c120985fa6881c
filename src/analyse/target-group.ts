import type { Institution } from '../../blocks/institution.ts';
import type { Activiteit } from '../../blocks/oto/oto-activities.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';

/**
 * For whom an activity is, as short as it can be said: a team or target group whose roles are all in it stands for its
 * roles, then the roles that are left, then those outside the crisis organisation.
 */
export function targetGroup({ registers, oto }: Institution, activiteit: Activiteit): string[] {
  const roles = ingevuld(activiteit.doelgroep) ? activiteit.doelgroep : [];
  const teams = registers.teams.map(({ naam, afkorting, kernleden }) => ({
    naam: afkorting ?? naam,
    rollen: ingevuld(kernleden) ? kernleden : [],
  }));
  const { doelgroepen } = oto.beleid;
  const groups = ingevuld(doelgroepen) ? doelgroepen.map(({ naam, rollen = [] }) => ({ naam, rollen })) : [];
  const whole: string[] = [];
  const covered = new Set<string>();
  for (const { naam, rollen } of [...teams, ...groups]) {
    const all = rollen.every((rol) => roles.includes(rol));
    // A group of one is a role; a group that adds nothing is already said.
    if (rollen.length < 2 || !all || rollen.every((rol) => covered.has(rol))) continue;
    whole.push(naam);
    for (const rol of rollen) covered.add(rol);
  }
  const names = new Map(registers.rollen.map(({ id, naam }) => [id, naam]));
  const left = roles.filter((rol) => !covered.has(rol)).map((rol) => names.get(rol) ?? rol);
  return [...whole, ...left, ...(activiteit.doelgroep_overig === undefined ? [] : [activiteit.doelgroep_overig])];
}
