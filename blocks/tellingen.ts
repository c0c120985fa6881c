import { keuze } from './schema/fields.ts';

/** What the tool counts itself, so that a goal never states a number that the answers contradict. */
export const tellingIds = [
  'personen-basismodule',
  'sleutelrollen-basismodule',
  'bevindingen-afgerond',
  'bevindingen-half-jaar',
  'partners-samen-geoefend',
] as const;

export type TellingId = (typeof tellingIds)[number];

/** A field that lets the tool fill in where a goal stands now. */
export const telling = () =>
  keuze(tellingIds).meta({
    title: 'Paraat telt',
    description:
      'Laat Paraat de stand invullen: personen of sleutelrollen met een geldige basismodule, afgeronde bevindingen, bevindingen die binnen een half jaar zijn afgerond (van die zo oud zijn), of partners met een geldige afspraak die het laatste jaar meededen aan een oefening of test.',
  });
