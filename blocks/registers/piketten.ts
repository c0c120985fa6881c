import { collectie, datum, groep, id, lijst, tekst, telefoon, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const nieuwNummer = groep({
  nummer: telefoon().meta({ title: 'Nummer' }),
  van: datum().meta({ title: 'Geldt vanaf', description: 'Vanaf 0.00 uur op deze dag.' }),
  oude_tot: datum().optional().meta({
    title: 'Oude nummer werkt tot en met',
    description: 'Laat het oude nummer doorlopen tot overal een nieuwe kaart ligt.',
  }),
});

/** `registers/piketten.yaml`: duties. At night one rings a number, not a person. */
export const piketten = collectie(
  'piketten',
  groep({
    id: id().meta({ title: 'Id' }),
    naam: tekst().meta({ title: 'Naam van het piket' }),
    nummer: vraag(telefoon()).meta({
      title: 'Piketnummer',
      description: 'Een functienummer dat altijd iemand opneemt.',
      vertrouwelijk: 'functienummer',
    }),
    gecontroleerd_op: datum().optional().meta({
      title: 'Nummer gecontroleerd op',
      description: 'Een nummer dat langer dan zes maanden niet is nagebeld, geeft een waarschuwing.',
    }),
    nieuw_nummer: nieuwNummer.optional().meta({
      title: 'Nieuw nummer',
      description: 'Wanneer het nummer wisselt: het plan noemt beide zolang dat nodig is.',
      vertrouwelijk: 'functienummer',
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
