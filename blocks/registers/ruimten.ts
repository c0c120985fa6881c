import { collectie, datum, getal, groep, id, jaNee, lijst, tekst, telefoon, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

/** `registers/ruimten.yaml`: where teams meet, and how to get in. A door code stands here and nowhere else. */
export const ruimten = collectie(
  'ruimten',
  groep({
    id: id().meta({ title: 'Id' }),
    naam: tekst().meta({ title: 'Naam' }),
    locatie: verwijzing('locaties').meta({ title: 'Locatie' }),
    gebouw: tekst().meta({ title: 'Gebouw', description: 'Een uitwijkruimte staat in een ander gebouw.' }),
    plek: vraag(tekst()).meta({ title: 'Verdieping en route', vertrouwelijk: 'in-huis' }),
    toegang: vraag(tekst()).meta({ title: 'Hoe komt u binnen', vertrouwelijk: 'toegang' }),
    deurcode: tekst().optional().meta({ title: 'Deurcode', vertrouwelijk: 'code' }),
    capaciteit: vraag(getal({ min: 1, geheel: true })).meta({ title: 'Aantal plaatsen' }),
    noodstroom: vraag(jaNee()).meta({ title: 'Noodstroom' }),
    telefoon: telefoon().optional().meta({ title: 'Telefoon in de ruimte', vertrouwelijk: 'functienummer' }),
    gecontroleerd_op: datum().optional().meta({
      title: 'Nummer gecontroleerd op',
      description: 'Een nummer dat langer dan zes maanden niet is nagebeld, geeft een waarschuwing.',
    }),
    middelen: vraag(lijst(tekst())).meta({ title: 'Wat er ligt', vertrouwelijk: 'in-huis' }),
    van: datum().optional().meta({ title: 'In gebruik vanaf' }),
    tot: datum().optional().meta({ title: 'In gebruik tot en met' }),
    opvolger: verwijzing('ruimten').optional().meta({
      title: 'Daarna',
      description: 'De ruimte die na de laatste dag in haar plaats komt; wie naar deze verwijst, gaat dan daarheen.',
    }),
  }),
).meta({
  title: 'Ruimten',
  description: 'Waar de teams bijeenkomen en hoe u er binnenkomt. Een deurcode staat hier en nergens anders.',
});
