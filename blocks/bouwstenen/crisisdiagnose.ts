import { defineBlock } from '../schema/define-block.ts';
import { datum, getal, groep, lijst, opmaak, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const ernst = () => getal({ min: 0, max: 4, geheel: true });

const voorbeeldrij = groep({
  impactgebied: verwijzing('impactgebieden').meta({ title: 'Impactgebied' }),
  zien_we: tekst().meta({ title: 'Wat zien we' }),
  ernst: ernst().meta({ title: 'Ernst (0-4)' }),
  urgentie: tekst().meta({ title: 'Urgentie' }),
  verbetert_door: vraag(tekst()).meta({ title: 'Wordt beter door' }),
  verergert_door: vraag(tekst()).meta({ title: 'Wordt erger door' }),
  betrokkenen: vraag(tekst()).meta({ title: 'Betrokkenen' }),
});

/** B7: the diagnosis from which themes, parties and a fitting organisation follow. */
export const crisisdiagnose = defineBlock({
  id: 'crisisdiagnose',
  nummer: 'B7',
  titel: 'Crisisdiagnose',
  uitleg:
    'Eén integrale inschatting: wat is er aan de hand, wat raakt het, wat kan er nog gebeuren, en wie en wat hebben we daarom nodig.',
  schema: groep({
    werkwijze: vraag(opmaak()).meta({
      title: 'Werkwijze',
      description: 'Hoe komt de diagnose tot stand, wie bereidt haar voor en wie stelt haar vast?',
    }),
    voorbereider: vraag(verwijzing('rollen')).meta({ title: 'Wie de diagnose voorbereidt' }),
    momenten: vraag(
      lijst(
        groep({
          moment: tekst().meta({ title: 'Moment' }),
          team: verwijzing('teams').optional().meta({ title: 'Team' }),
          diepgang: vraag(tekst()).meta({ title: 'Diepgang', examples: ['Tien minuten, alle impactgebieden'] }),
        }),
      ),
    ).meta({
      title: 'Wanneer een diagnose',
      description: 'Bij opschalen, bij elke grote wending en aan het begin van de nafase.',
    }),
    soorten_informatie: vraag(
      lijst(
        groep({
          soort: tekst().meta({ title: 'Soort', examples: ['Feit'] }),
          regel: tekst().meta({ title: 'Regel' }),
        }),
      ),
    ).meta({ title: 'Feiten, aannames, onbekend', description: 'Houd ze uit elkaar, ook op het bord.' }),
    duidingsvragen: vraag(
      lijst(
        groep({
          onderwerp: tekst().meta({ title: 'Onderwerp', examples: ['Ernst'] }),
          vragen: lijst(tekst()).meta({ title: 'Vragen' }),
        }),
      ),
    ).meta({
      title: 'Vragen om te duiden',
      description: 'Ernst, urgentie, wat het beter of erger maakt, welke kritieke momenten eraan komen.',
    }),
    ernstschaal: vraag(
      lijst(
        groep({
          score: ernst().meta({ title: 'Score' }),
          naam: tekst().meta({ title: 'Naam' }),
          betekenis: tekst().meta({ title: 'Betekenis' }),
        }),
      ),
    ).meta({ title: 'Schaal voor ernst', description: 'Van 0 (niets te merken) tot 4 (niet meer te dragen).' }),
    urgentieschaal: vraag(
      lijst(
        groep({
          naam: tekst().meta({ title: 'Urgentie', examples: ['Nu'] }),
          betekenis: tekst().meta({ title: 'Betekenis' }),
        }),
      ),
    ).meta({ title: 'Schaal voor urgentie' }),
    verlopen: vraag(
      lijst(
        groep({
          naam: tekst().meta({ title: 'Verloop', examples: ['Gunstig', 'Waarschijnlijk', 'Slecht'] }),
          vraag: tekst().meta({ title: 'Vraag' }),
          gebruik: vraag(tekst()).meta({ title: 'Wat u ermee doet' }),
        }),
      ),
    ).meta({ title: 'Drie mogelijke verlopen', description: 'Noteer bij elk verloop aan welk signaal u het herkent.' }),
    kernthemas: vraag(tekst()).meta({
      title: 'Van diagnose naar kernthema’s',
      description: 'Hoeveel thema’s kiest u en wat gebeurt ermee? Zij worden de onderwerpen van de agenda.',
    }),
    betrokkenen: vraag(lijst(tekst())).meta({
      title: 'Vragen over betrokken partijen',
      description: 'Wie moet meedoen, wie moet het weten, wie mist er aan tafel?',
    }),
    organisatieadvies: vraag(lijst(tekst())).meta({
      title: 'Vragen voor het organisatieadvies',
      description: 'Past de organisatie nog bij wat er aan de hand is?',
    }),
    herijken: vraag(lijst(tekst())).meta({ title: 'Herijken als' }),
    voorbeeld: vraag(
      groep({
        titel: tekst().meta({ title: 'Gebeurtenis' }),
        datum: datum().meta({ title: 'Datum' }),
        moment: tekst().meta({ title: 'Moment van de diagnose' }),
        rijen: lijst(voorbeeldrij).meta({ title: 'Impact' }),
        conclusie: vraag(tekst()).meta({ title: 'Kernthema’s en organisatieadvies' }),
      }),
    ).meta({
      title: 'Uitgewerkt voorbeeld',
      description: 'Een echte of geoefende gebeurtenis, als houvast bij het invullen.',
    }),
  }).meta({ title: 'Crisisdiagnose' }),
});
