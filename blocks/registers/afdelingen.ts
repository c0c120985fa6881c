import { collectie, datum, groep, id, keuze, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

/** `registers/afdelingen.yaml`: what the plan means for each department: for information, or asked what and by when. */
export const afdelingen = collectie(
  'afdelingen',
  groep({
    id: id().meta({ title: 'Id' }),
    naam: tekst().meta({ title: 'Naam' }),
    locatie: verwijzing('locaties').optional().meta({ title: 'Locatie' }),
    leidinggevende: vraag(verwijzing('functionarissen')).meta({ title: 'Leidinggevende' }),
    betekenis: vraag(keuze(['ter informatie', 'actie gevraagd'])).meta({ title: 'Wat het plan voor de afdeling is' }),
    gevraagd: tekst().optional().meta({ title: 'Wat er gevraagd wordt' }),
    gereed: datum().optional().meta({ title: 'Gereed op' }),
    in_crisis: vraag(tekst()).meta({ title: 'Wat de afdeling bij een crisis doet' }),
  }),
).meta({
  title: 'Afdelingen',
  description: 'Wat het plan voor elke afdeling betekent: ter informatie, of een vraag met een datum.',
});
