import type { Institution } from '../../blocks/institution.ts';
import { heeftGeldigeAfspraak } from '../../blocks/registers/partners.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import type { TellingId } from '../../blocks/tellingen.ts';
import { findingsWithinHalfYear } from './findings-within-half-year.ts';
import type { Qualifications } from './qualifications.ts';

/** So many of so many. */
export interface Telling {
  readonly aantal: number;
  readonly van: number;
}

/**
 * The counts that goals refer to, on a date (ISO 8601).
 * A key role is complete when its holder and deputies all have the basis module.
 */
export function tellingen(
  institution: Institution,
  kwalificaties: Qualifications,
  date: string,
): Readonly<Record<TellingId, Telling>> {
  return {
    'personen-basismodule': { aantal: kwalificaties.basis.geldig, van: kwalificaties.basis.personen },
    'sleutelrollen-basismodule': completeKeyRoles(institution, kwalificaties),
    'bevindingen-afgerond': settledFindings(institution),
    'bevindingen-half-jaar': findingsWithinHalfYear(institution, date),
    'partners-samen-geoefend': practisedPartners(institution, date),
  };
}

function completeKeyRoles({ registers }: Institution, { modules, rollen }: Qualifications): Telling {
  const position = modules.indexOf('basismodule');
  const key = new Set(registers.rollen.filter(({ sleutelrol }) => sleutelrol).map(({ id }) => id));
  const cells = rollen.filter(({ rol }) => key.has(rol)).flatMap(({ cellen }) => cellen[position] ?? []);
  return { aantal: cells.filter(({ geldig, personen }) => personen > 0 && geldig === personen).length, van: key.size };
}

/** The findings of OTO and the improvement register of the crisis plan are one list. */
function settledFindings({ oto, bouwstenen }: Institution): Telling {
  const { bevindingen } = oto.uitvoering;
  const { verbeterregister } = bouwstenen.borging;
  const states = [
    ...(ingevuld(bevindingen) ? bevindingen : []).map(({ opvolging }) => ingevuld(opvolging) && opvolging.status),
    ...(ingevuld(verbeterregister) ? verbeterregister : []).map(({ status }) => status),
  ];
  return { aantal: states.filter((state) => state === 'afgerond' || state === 'gereed').length, van: states.length };
}

/** What puts an agreement to the proof; getting to know each other does not. */
const proving = ['oefenen', 'testen'];

/** Of the partners with an agreement: those whose agreement is valid and who took part in an exercise or test of the last year. */
function practisedPartners({ registers, oto }: Institution, date: string): Telling {
  const yearAgo = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  const { gehouden } = oto.uitvoering;
  const held = (ingevuld(gehouden) ? gehouden : [])
    .filter(({ doorgegaan, datum = '' }) => doorgegaan && datum > yearAgo && datum <= date)
    .map(({ activiteit }) => activiteit);
  const met = new Set(
    oto.activiteiten
      .filter(({ id, categorie }) => held.includes(id) && proving.includes(categorie))
      .flatMap(({ partners = [] }) => partners),
  );
  const agreed = registers.partners.filter(({ afspraak }) => ingevuld(afspraak));
  const valid = agreed.filter((partner) => heeftGeldigeAfspraak(partner, date));
  return { aantal: valid.filter(({ id }) => met.has(id)).length, van: agreed.length };
}
