import type { Activiteitstype } from '../catalogus/activiteitstype.ts';
import { activiteitstypen } from '../catalogus/activiteitstypen.ts';
import type { Institution } from '../institution.ts';

/** The catalogue and the institution's own activity types, by id, in the order in which a reader meets them. */
export function activityTypes(institution: Institution): ReadonlyMap<string, Activiteitstype> {
  const own = institution.oto.beleid.activiteitstypen ?? [];
  return new Map([...activiteitstypen, ...own].map((type) => [type.id, type]));
}
