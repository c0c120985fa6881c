import type * as z from 'zod';
import { datum, getal, groep, keuze, lijst, tekst } from './schema/fields.ts';

/** What the adviser fills in by hand, once it is known. */
const bevestiging = (description: string) => datum().nullish().meta({ title: 'Bevestigd op', description });

const exemplaar = groep({
  id: tekst().meta({ title: 'Id', description: 'Die van de functionaris, of gemaakt van de naam van de plek.' }),
  nummer: getal({ min: 1, geheel: true }).meta({ title: 'Exemplaar' }),
  ontvanger: tekst().meta({ title: 'Ontvanger' }),
  uitgave: tekst().meta({ title: 'Uitgave' }),
  vorm: keuze(['papier', 'digitaal', 'papier en digitaal']).meta({ title: 'Vorm' }),
  plek: tekst().nullish().meta({ title: 'Plek' }),
  datum: datum().meta({ title: 'Gemaakt op' }),
  sha256: tekst().nullish().meta({ title: 'SHA-256 van het pakket' }),
  bevestigd_op: bevestiging('De dag waarop de ontvanger zei dat dit exemplaar er is.'),
});

const inTeTrekken = groep({
  id: tekst().meta({ title: 'Id' }),
  versie: tekst().meta({ title: 'Versie' }),
  nummer: getal({ min: 1, geheel: true }).meta({ title: 'Exemplaar' }),
  ontvanger: tekst().meta({ title: 'Ontvanger' }),
  bevestigd_op: bevestiging('De dag waarop het terug is of vernietigd.'),
});

/** `versies/<versie>/verspreiding.yaml`: who has which copy of a released version. Written by Paraat, filled in by hand. */
export const verspreiding = groep({
  versie: tekst().meta({ title: 'Versie' }),
  exemplaren: lijst(exemplaar).nullish().meta({ title: 'Exemplaren' }),
  in_te_trekken: lijst(inTeTrekken).nullish().meta({ title: 'In te trekken' }),
}).meta({ title: 'Verspreiding' });

export type Verspreiding = z.output<typeof verspreiding>;
