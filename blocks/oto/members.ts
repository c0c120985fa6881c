import { bezettingVan } from '../bezetting.ts';
import type { Institution } from '../institution.ts';
import { ingevuld } from '../schema/vraag.ts';
import type { Activiteit } from './oto-activities.ts';

/** Finds who is in the target group of an activity on a day: positions in the register of officials. */
export type Members = (activiteit: Activiteit, day: string) => ReadonlySet<number>;

/** Holders and deputies of the roles. Observers are no members: who looks on is chosen later. */
export function membersOf(institution: Institution): Members {
  const positions = new Map(institution.registers.functionarissen.map(({ id }, index) => [id, index]));
  const houdersVan = bezettingVan(institution);
  return ({ doelgroep }, day) =>
    new Set(
      (ingevuld(doelgroep) ? doelgroep : []).flatMap((rol) =>
        houdersVan(rol, day).flatMap(({ persoon }) => positions.get(persoon.id) ?? []),
      ),
    );
}
