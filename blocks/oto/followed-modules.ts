import type { Institution } from '../institution.ts';
import { ingevuld } from '../schema/vraag.ts';
import { activityTypes } from './activity-types.ts';

/** The last time up to a date that a person followed a module, by `person/module`. */
export function followedModules(institution: Institution, date: string): ReadonlyMap<string, string> {
  const { gehouden, inzetten, eerder_gevolgd = [] } = institution.oto.uitvoering;
  const types = new Map(institution.oto.activiteiten.map(({ id, type }) => [id, type]));
  const practice = [...activityTypes(institution).values()].filter(({ categorie }) => categorie === 'oefenen');
  const last = new Map<string, string>();
  const note = (person: string, module: string | undefined, on: string | undefined) => {
    const key = `${person}/${module}`;
    if (module !== undefined && on !== undefined && on <= date && on > (last.get(key) ?? '')) last.set(key, on);
  };
  for (const { functionaris, type, datum } of eerder_gevolgd) note(functionaris, type, datum);
  for (const { activiteit, doorgegaan, datum, aanwezigen = [] } of ingevuld(gehouden) ? gehouden : [])
    if (doorgegaan) for (const person of aanwezigen) note(person, types.get(activiteit), datum);
  for (const { datum, aanwezigen = [] } of ingevuld(inzetten) ? inzetten : [])
    for (const person of aanwezigen) for (const { id } of practice) note(person, id, datum);
  return last;
}
