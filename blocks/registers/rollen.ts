import { collectie, datum, getal, groep, id, jaNee, keuze, lijst, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const houder = groep({
  functionaris: verwijzing('functionarissen').meta({ title: 'Functionaris' }),
  als: keuze(['houder', 'vervanger']).meta({ title: 'Als' }),
  van: datum().optional().meta({ title: 'Vanaf' }),
  tot: datum().optional().meta({ title: 'Tot en met' }),
});

const profiel = groep({
  typering: vraag(tekst()).meta({ title: 'Typering van de rol' }),
  kerntaken: vraag(lijst(tekst())).meta({
    title: 'Kerntaken',
    description: 'Wat iemand in deze rol moet kunnen dragen.',
  }),
  competenties: vraag(lijst(tekst())).meta({ title: 'Competenties' }),
  modules: vraag(lijst(verwijzing('activiteitstypen'))).meta({
    title: 'Vereiste modules',
    description: 'Wat iemand gevolgd moet hebben om in deze rol te staan.',
  }),
});

/** `registers/rollen.yaml`: who does what in a crisis. The profile says what one must be able to do; the task card what to do now. */
export const rollen = collectie(
  'rollen',
  groep({
    id: id().meta({ title: 'Id' }),
    naam: tekst().meta({ title: 'Naam van de rol' }),
    niveau: keuze(['strategisch', 'tactisch', 'operationeel']).meta({ title: 'Niveau' }),
    sleutelrol: jaNee().meta({
      title: 'Sleutelrol',
      description: 'Een sleutelrol moet altijd bezet zijn en heeft vervangers.',
    }),
    dagelijkse_functie: vraag(tekst()).meta({ title: 'Dagelijkse functie' }),
    houders: vraag(lijst(houder)).meta({ title: 'Houder en vervangers' }),
    piket: verwijzing('piketten').optional().meta({ title: 'Bereikbaar via piket' }),
    bevoegdheden: vraag(lijst(tekst())).meta({ title: 'Bevoegdheden' }),
    dienstduur_uren: vraag(getal({ min: 1, max: 24 })).meta({ title: 'Langste dienst in uren', examples: ['8'] }),
    profiel: vraag(profiel).meta({ title: 'Profiel' }),
  }),
).meta({
  title: 'Rollen',
  description: 'Wie wat doet in een crisis. Onder houders zet u de mensen uit registers/functionarissen.yaml.',
});
