import type { Veldsoort } from './meta.ts';

/** What to type, for each kind of field; of a choice, a reference and plain text there is more or less to say. */
export const manieren: Partial<Record<Veldsoort, string>> = {
  opmaak: 'lange tekst',
  getal: 'getal',
  bedrag: 'bedrag in euro, zoals 1250 of 1250,50',
  datum: 'datum, zoals 2027-03-12',
  tijd: 'tijd, zoals 08:30',
  'ja-nee': 'ja of nee',
  telefoon: 'telefoonnummer',
  'e-mail': 'e-mailadres',
  webadres: 'webadres dat met https:// begint',
  id: 'kleine letters, cijfers en streepjes',
  kleur: "kleur, zoals '#005a9c'",
  bestand: 'naam van een bestand in deze map',
};
