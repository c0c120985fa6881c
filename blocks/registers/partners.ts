import type * as z from 'zod';
import { collectie, datum, email, groep, id, keuze, tekst, telefoon, verwijzing } from '../schema/fields.ts';
import { ingevuld, vraag } from '../schema/vraag.ts';

/** `registers/partners.yaml`: who we work with in a crisis. */
export const partners = collectie(
  'partners',
  groep({
    id: id().meta({ title: 'Id' }),
    naam: tekst().meta({ title: 'Naam' }),
    soort: keuze(['intern', 'keten', 'overheid', 'toezicht', 'leverancier', 'belanghebbende']).meta({ title: 'Soort' }),
    rol: vraag(tekst()).meta({ title: 'Rol bij een crisis' }),
    bevoegdheid: vraag(tekst()).meta({ title: 'Bevoegdheid' }),
    grensvlak: vraag(tekst()).meta({ title: 'Waar het werk elkaar raakt' }),
    wij_verwachten: vraag(tekst()).meta({ title: 'Wat wij verwachten' }),
    zij_verwachten: vraag(tekst()).meta({ title: 'Wat zij verwachten' }),
    contact: vraag(tekst()).meta({
      title: 'Wie u aan de lijn krijgt',
      examples: ['Meldkamer, dienstdoende centralist'],
    }),
    nummer: vraag(telefoon()).meta({ title: 'Nummer, dag en nacht', vertrouwelijk: 'functienummer' }),
    gecontroleerd_op: datum().optional().meta({
      title: 'Nummer gecontroleerd op',
      description: 'Een nummer dat langer dan zes maanden niet is nagebeld, geeft een waarschuwing.',
    }),
    email: email().optional().meta({ title: 'E-mailadres', vertrouwelijk: 'functienummer' }),
    afspraak: vraag(tekst()).meta({ title: 'Afspraak of convenant' }),
    herzien_op: vraag(datum()).meta({ title: 'Afspraak herzien voor' }),
    verlopen_op: datum().optional().meta({
      title: 'Afspraak verlopen op',
      description:
        'Alleen als zij niet meer geldt. Dan telt zij niet mee als geldige afspraak, ook al is er een datum van herzien.',
    }),
    contactrol: verwijzing('rollen').optional().meta({ title: 'Wie het contact houdt' }),
  }),
).meta({
  title: 'Netwerkpartners',
  description: 'Met wie u bij een crisis te maken hebt, en wat u van elkaar verwacht.',
});

type Partner = z.output<typeof partners>[number];

/** Whether the agreement with a partner is in force on a day (ISO 8601): not lapsed, and not past the day of its review. */
export const heeftGeldigeAfspraak = ({ afspraak, herzien_op, verlopen_op }: Partner, date: string): boolean =>
  ingevuld(afspraak) &&
  ingevuld(herzien_op) &&
  herzien_op >= date &&
  (verlopen_op === undefined || verlopen_op >= date);
