import { collectie, datum, email, groep, id, tekst, telefoon, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

/** `registers/functionarissen.yaml`: the key officials. A number stands here and nowhere else. Nobody is deleted: `tot` ends. */
export const functionarissen = collectie(
  'functionarissen',
  groep({
    id: id().meta({ title: 'Id' }),
    naam: tekst().meta({ title: 'Naam', examples: ['Drs. A. (Anneke) Voorbeeld'], vertrouwelijk: 'naam' }),
    functie: tekst().meta({ title: 'Dagelijkse functie' }),
    afdeling: verwijzing('afdelingen').optional().meta({ title: 'Afdeling' }),
    locatie: verwijzing('locaties').optional().meta({ title: 'Vaste locatie' }),
    mobiel: vraag(telefoon()).meta({ title: 'Mobiel nummer', vertrouwelijk: 'persoonlijk' }),
    telefoon_werk: telefoon().optional().meta({ title: 'Werknummer', vertrouwelijk: 'persoonlijk' }),
    telefoon_thuis: telefoon().optional().meta({ title: 'Nummer thuis', vertrouwelijk: 'persoonlijk' }),
    email: vraag(email()).meta({ title: 'E-mailadres', vertrouwelijk: 'persoonlijk' }),
    gecontroleerd_op: vraag(datum()).meta({
      title: 'Gegevens gecontroleerd op',
      description: 'Contactgegevens ouder dan zes maanden geven een waarschuwing.',
    }),
    van: datum().optional().meta({ title: 'In dienst van deze taak vanaf' }),
    tot: datum()
      .optional()
      .meta({ title: 'Laatste dag', description: 'Wie vertrekt, krijgt een einddatum en blijft staan.' }),
  }),
).meta({
  title: 'Functionarissen',
  description:
    'De mensen met een rol in een crisis. Een telefoonnummer van iemand staat hier en nergens anders. Haal niemand weg: wie vertrekt, krijgt een laatste dag.',
});
