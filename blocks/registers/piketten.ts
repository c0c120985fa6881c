import { collectie, groep, id, lijst, tekst, telefoon, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

/** `registers/piketten.yaml`: duties. At night one rings a number, not a person. */
export const piketten = collectie(
  'piketten',
  groep({
    id: id().meta({ title: 'Id' }),
    naam: tekst().meta({ title: 'Naam van het piket' }),
    nummer: vraag(telefoon()).meta({
      title: 'Piketnummer',
      description: 'Een functienummer dat altijd iemand opneemt.',
    }),
    uren: vraag(tekst()).meta({ title: 'Uren', examples: ['24 uur per dag', '17:00 tot 08:00 uur en in het weekend'] }),
    pool: vraag(lijst(verwijzing('functionarissen'))).meta({ title: 'Wie er in het rooster staan' }),
    rooster: vraag(tekst()).meta({ title: 'Waar het rooster staat' }),
    terugval: vraag(tekst()).meta({ title: 'Als niemand opneemt' }),
  }),
).meta({
  title: 'Piketten',
  description: 'Nummers die altijd iemand opneemt. ’s Nachts belt men een piket, geen persoon.',
});
