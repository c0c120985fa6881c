import { defineBlock } from '../schema/define-block.ts';
import { groep, keuze, lijst, opmaak, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const definitie = groep({
  soort: keuze(['instelling uit balans', 'complex en dringend', 'uitval van kritieke processen', 'eigen']).meta({
    title: 'Soort definitie',
    description:
      'Instelling uit balans: een verstoring die zorg, veiligheid of vertrouwen ernstig bedreigt; past bij de meeste instellingen. ' +
      'Complex en dringend: een onzekere, spoedeisende gebeurtenis die doelen of voortbestaan raakt; gekozen door een huisartsenorganisatie. ' +
      'Uitval van kritieke processen: een proces dat niet mag stoppen valt onverwacht en te lang uit; gekozen door een ziekenhuis.',
  }),
  tekst: tekst().meta({
    title: 'Definitie in eigen woorden',
    description: 'Eén of twee zinnen die iedereen onthoudt.',
  }),
});

const term = groep({
  term: tekst().meta({ title: 'Term', examples: ['Verstoring', 'Incident', 'Calamiteit', 'Ramp', 'Crisis'] }),
  betekenis: tekst().meta({ title: 'Wat wij eronder verstaan' }),
  voorbeeld: tekst().optional().meta({ title: 'Voorbeeld' }),
  wie_handelt_af: vraag(tekst()).meta({ title: 'Wie handelt het af' }),
});

const lezer = groep({
  groep: tekst().meta({ title: 'Lezersgroep', examples: ['Leden van het crisisbeleidsteam'] }),
  rollen: lijst(verwijzing('rollen')).optional().meta({ title: 'Rollen in deze groep' }),
  waarvoor: tekst().meta({ title: 'Waarvoor zij het plan gebruiken' }),
  leest: vraag(lijst(verwijzing('bouwstenen'))).meta({
    title: 'Hoofdstukken die zij moeten kennen',
    description: 'Kies er weinig. Wie alles moet lezen, leest niets.',
  }),
});

/** B1. Sources: domain report 1.3 (B1); the three kinds of definition are those found in public plans. */
export const visie = defineBlock({
  id: 'visie',
  nummer: 'B1',
  titel: 'Visie, doel en reikwijdte',
  uitleg: 'Eén gedeeld antwoord op de vragen: wat noemen wij een crisis, voor wie is dit plan en wat is het niet?',
  schema: groep({
    visie: vraag(opmaak()).meta({
      title: 'Visie op crisisbeheersing',
      description: 'Hoe wilt u een crisis aanpakken? Wat hoort bij het bekende, wat vraagt elke keer nieuwe aandacht?',
    }),
    uitdagingen: vraag(
      lijst(
        groep({
          uitdaging: tekst().meta({ title: 'Uitdaging' }),
          antwoord: vraag(tekst()).meta({ title: 'Hoe het plan helpt' }),
        }),
      ),
    ).meta({
      title: 'Uitdagingen waarop het plan een antwoord is',
      description: 'Denk aan wat er in oefeningen en echte gebeurtenissen moeizaam ging.',
    }),
    definitie_crisis: vraag(definitie).meta({ title: 'Definitie van een crisis' }),
    onderscheid: vraag(lijst(term)).meta({
      title: 'Verstoring, incident, calamiteit, ramp en crisis',
      description:
        'Van klein naar groot. Noem bij elke term wie het afhandelt, zodat duidelijk is wanneer dit plan begint.',
    }),
    calamiteit_route: vraag(tekst()).meta({
      title: 'Route voor een calamiteit volgens de Wkkgz',
      description: 'Een calamiteit in de zin van de wet is iets anders dan een crisis. Waar staat hoe u die meldt?',
    }),
    doel_plan: vraag(opmaak()).meta({ title: 'Doel van het plan' }),
    reikwijdte_locaties: vraag(lijst(verwijzing('locaties'))).meta({ title: 'Locaties waarvoor het plan geldt' }),
    reikwijdte: vraag(opmaak()).meta({
      title: 'Voor wie en wanneer het plan geldt',
      description: 'Denk aan ingehuurd personeel, inwonende organisaties, nacht en weekend, hulp van en aan anderen.',
    }),
    doelgroep_plan: vraag(lijst(lezer)).meta({
      title: 'Voor wie het plan geschreven is',
      description: 'Uit deze antwoorden maakt het plan ook de leeswijzer.',
    }),
    niet_in_scope: vraag(lijst(tekst())).meta({ title: 'Wat het plan niet is' }),
    wettelijke_aanleiding: vraag(opmaak()).meta({
      title: 'Wat de wet met dit plan te maken heeft',
      description: 'Kort. De wetten zelf, met hun datum en bewijs, staan in de bouwsteen Wettelijke eisen.',
    }),
    ambitie: vraag(opmaak()).meta({
      title: 'Ambitie',
      description: 'Wat wilt u kunnen? Houd het haalbaar in tijd, mensen en geld, en noem een datum.',
    }),
  }).meta({ title: 'Visie, doel en reikwijdte' }),
});
