import { defineBlock } from '../schema/define-block.ts';
import { datum, groep, lijst, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const onderhoud = groep({
  wanneer: tekst().meta({ title: 'Wanneer', examples: ['Na elke oefening waarin de kaart is gebruikt'] }),
  wat: tekst().meta({ title: 'Wat er gebeurt' }),
  wie: verwijzing('rollen').meta({ title: 'Wie' }),
});

const gepland = groep({
  naam: tekst().meta({ title: 'Scenario' }),
  risico: verwijzing('risicos').optional().meta({ title: 'Risico' }),
  trekker: vraag(verwijzing('rollen')).meta({ title: 'Trekker' }),
  gereed: vraag(datum()).meta({ title: 'Gereed op' }),
  tot_dan: vraag(tekst()).meta({ title: 'Wat u tot die tijd gebruikt' }),
});

/** B17: how the scenario cards are used and kept; the cards themselves are `scenariokaarten/<id>.yaml`. */
export const scenariokaarten = defineBlock({
  id: 'scenariokaarten',
  nummer: 'B17',
  titel: 'Scenariokaarten',
  uitleg:
    'Een scenariokaart zegt op ten hoogste twee bladzijden wat bij één soort crisis bijzonder is. Hier staat hoe u de kaarten gebruikt en bijhoudt; elke kaart heeft een eigen bestand in de map scenariokaarten.',
  schema: groep({
    inleiding: vraag(tekst()).meta({
      title: 'Waar de kaarten voor zijn',
      description: 'In twee zinnen: wat heeft iemand aan een kaart, en wat vervangt hij niet?',
    }),
    gebruik: vraag(lijst(tekst())).meta({
      title: 'Zo gebruikt u een kaart',
      description: 'De stappen van pakken tot terugleggen, voor iemand die nog nooit een kaart in handen had.',
    }),
    geen_kaart: vraag(tekst()).meta({
      title: 'Als geen kaart past',
      description: 'Een crisis houdt zich niet aan een scenario. Wat doet u als er geen kaart is, of twee tegelijk?',
    }),
    keuze_kaarten: vraag(tekst()).meta({
      title: 'Welke risico’s een kaart krijgen',
      description: 'De grens in het crisisprofiel, en waarom een risico daarboven soms met een plan toekan.',
    }),
    vindplaats: vraag(lijst(tekst())).meta({
      title: 'Waar de kaarten liggen',
      description: 'Denk aan papier in de crisisruimte, bij de telefooncentrale en een kopie die zonder netwerk opent.',
    }),
    totstandkoming: vraag(tekst()).meta({
      title: 'Hoe een kaart tot stand komt',
      description: 'Bijvoorbeeld in een werksessie met wie er in de acute fase mee werkt.',
    }),
    onderhoud: vraag(lijst(onderhoud)).meta({ title: 'Onderhoud' }),
    gepland: vraag(lijst(gepland)).meta({
      title: 'Kaarten in voorbereiding',
      description: 'Zo ziet iedereen welke kaart er nog niet is. Is er niets gepland, zeg dat dan met nvt.',
    }),
  }).meta({ title: 'Scenariokaarten' }),
});
