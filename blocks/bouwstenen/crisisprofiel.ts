import { defineBlock } from '../schema/define-block.ts';
import { collectie, datum, getal, groep, id, keuze, lijst, opmaak, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const score = (titel: string, laagste: number, hoogste: number) =>
  vraag(getal({ min: laagste, max: hoogste, geheel: true })).meta({ title: titel });

/** What a score means: one row per score. */
const schaal = vraag(
  lijst(
    groep({
      score: getal({ min: 1, max: 5, geheel: true }).meta({ title: 'Score' }),
      betekenis: tekst().meta({ title: 'Betekenis' }),
    }),
  ),
);

const risico = groep({
  id: id().meta({ title: 'Id' }),
  naam: tekst().meta({ title: 'Risico' }),
  categorie: vraag(
    keuze([
      'nutsvoorzieningen en apparatuur',
      'ICT en digitale dreiging',
      'personeel',
      'gebouw en ontruiming',
      'toestroom',
      'infectie en volksgezondheid',
      'logistiek en geneesmiddelen',
      'water',
      'natuur en omgeving',
      'veiligheid en geweld',
      'integriteit en reputatie',
      'hybride of militaire dreiging',
    ]),
  ).meta({ title: 'Categorie' }),
  herkomst: vraag(keuze(['binnen', 'buiten', 'beide'])).meta({
    title: 'Herkomst',
    description: 'Ontstaat het in de instelling, daarbuiten, of kan het allebei?',
  }),
  aanleiding: vraag(tekst()).meta({
    title: 'Aanleiding of bron',
    description:
      'Waaruit blijkt dat dit risico bij u speelt: een gebeurtenis, een oefening, het regionaal risicoprofiel?',
  }),
  kans: score('Kans (1 tot 5)', 1, 5),
  impact: score('Impact (1 tot 5)', 1, 5),
  impact_per_gebied: vraag(
    lijst(
      groep({
        gebied: verwijzing('impactgebieden').meta({ title: 'Impactgebied' }),
        ernst: getal({ min: 0, max: 4, geheel: true }).meta({ title: 'Ernst (0 tot 4)' }),
      }),
    ),
  ).meta({ title: 'Impact per impactgebied', description: 'Wat u niet noemt, telt als 0: geen gevolgen.' }),
  maatregelen: vraag(lijst(tekst())).meta({ title: 'Bestaande maatregelen' }),
  plannen: lijst(verwijzing('plannen')).optional().meta({ title: 'Bestaande plannen' }),
  eigenaar: vraag(verwijzing('rollen')).meta({ title: 'Eigenaar' }),
  kritieke_momenten: vraag(lijst(tekst())).meta({
    title: 'Mogelijke kritieke momenten',
    description: 'Momenten waarop de afloop een andere kant op kan gaan.',
  }),
  scenariokaart: verwijzing('scenariokaarten').optional().meta({ title: 'Scenariokaart' }),
  beoordeeld_op: vraag(datum()).meta({ title: 'Laatst beoordeeld' }),
});

const afhankelijkheid = groep({
  proces: tekst().meta({ title: 'Proces', examples: ['Spoedeisende hulp'] }),
  afhankelijk_van: tekst().meta({ title: 'Afhankelijk van', examples: ['Netstroom', 'Elektronisch dossier'] }),
  maximale_uitval: vraag(tekst()).meta({
    title: 'Langst mogelijke uitval',
    description: 'Hoe lang kan het proces zonder, voordat patiënten schade lopen?',
    examples: ['30 minuten', '4 uur'],
  }),
  terugval: vraag(tekst()).meta({ title: 'Terugvaloptie' }),
  bewaakt_door: vraag(verwijzing('rollen')).meta({ title: 'Wie bewaakt dit' }),
});

/** B3. The categories gather those found in public sources (domain report 1.3, B3). */
export const crisisprofiel = defineBlock({
  id: 'crisisprofiel',
  nummer: 'B3',
  titel: 'Crisisprofiel',
  uitleg:
    'De eigen risico’s die tot een crisis kunnen uitgroeien. Geen volledig risicoregister: tien tot vijftien is genoeg.',
  schema: groep({
    werkwijze: vraag(opmaak()).meta({
      title: 'Hoe het profiel tot stand kwam',
      description: 'Wie zaten aan tafel, welke bronnen zijn gebruikt, wat is er veranderd?',
    }),
    beoordeeld_op: vraag(datum()).meta({ title: 'Profiel beoordeeld op' }),
    schaal_kans: schaal.meta({ title: 'Wat de scores voor kans betekenen' }),
    schaal_impact: schaal.meta({ title: 'Wat de scores voor impact betekenen' }),
    drempel: vraag(getal({ min: 1, max: 25, geheel: true })).meta({
      title: 'Drempel',
      description: 'Vanaf deze score (kans maal impact) hoort er een scenariokaart of een plan bij het risico.',
    }),
    risicos: vraag(collectie('risicos', risico)).meta({ title: 'Risico’s' }),
    regionaal_risicoprofiel: vraag(
      groep({
        naam: tekst().meta({ title: 'Naam van het profiel' }),
        vindplaats: vraag(tekst()).meta({ title: 'Vindplaats' }),
        betekenis: vraag(tekst()).meta({ title: 'Wat het voor u betekent' }),
      }),
    ).meta({ title: 'Regionaal risicoprofiel' }),
    bijzondere_kenmerken: vraag(
      lijst(
        groep({
          kenmerk: tekst().meta({ title: 'Kenmerk' }),
          locatie: verwijzing('locaties').optional().meta({ title: 'Locatie' }),
          betekenis: vraag(tekst()).meta({ title: 'Wat het bij een crisis betekent' }),
        }),
      ),
    ).meta({
      title: 'Bijzondere kenmerken',
      description: 'Ligging, kwetsbare groepen, en plekken waar één storing veel raakt.',
    }),
    afhankelijkheden: vraag(lijst(afhankelijkheid)).meta({
      title: 'Afhankelijkheden',
      description: 'Processen die niet mogen stoppen en waar ze van afhangen.',
    }),
  }).meta({ title: 'Crisisprofiel' }),
});
