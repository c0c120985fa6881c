import { collectie, datum, groep, id, keuze, lijst, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

/** `registers/plannen.yaml`: the plans that exist beside this one. */
export const plannen = collectie(
  'plannen',
  groep({
    id: id().meta({ title: 'Id' }),
    naam: tekst().meta({ title: 'Naam' }),
    eigenaar: vraag(verwijzing('rollen')).meta({ title: 'Eigenaar' }),
    versie: vraag(tekst()).meta({ title: 'Versie' }),
    datum: vraag(datum()).meta({ title: 'Datum' }),
    voor: vraag(tekst()).meta({ title: 'Waarvoor het geldt' }),
    activeert: vraag(verwijzing('rollen')).meta({ title: 'Wie het in werking stelt' }),
    leiding: vraag(tekst()).meta({ title: 'Wie leiding geeft als het loopt' }),
    vanaf_niveau: verwijzing('opschalingsniveaus').optional().meta({ title: 'Vanaf opschalingsniveau' }),
    raakt: vraag(lijst(verwijzing('bouwstenen'))).meta({ title: 'Raakt deze bouwstenen' }),
    vindplaats: vraag(tekst()).meta({ title: 'Vindplaats' }),
    herzien_op: vraag(datum()).meta({ title: 'Herzien voor' }),
    status: vraag(keuze(['blijft', 'aanpassen', 'gaat op in dit plan', 'vervalt'])).meta({ title: 'Naast dit plan' }),
  }),
).meta({
  title: 'Bestaande plannen',
  description: 'De plannen die naast dit plan bestaan, zoals het BHV-plan of het continuïteitsplan.',
});
