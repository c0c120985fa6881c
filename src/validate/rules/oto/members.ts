import { bezettingVan } from '../../../../blocks/bezetting.ts';
import type { Institution } from '../../../../blocks/institution.ts';
import type { Activiteit } from '../../../../blocks/oto/oto-activities.ts';
import { ingevuld } from '../../../../blocks/schema/vraag.ts';

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
