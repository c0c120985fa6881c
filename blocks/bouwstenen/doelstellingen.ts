import { defineBlock } from '../schema/define-block.ts';
import { groep, keuze, lijst, opmaak, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

/** B8: the goals and principles of one crisis, the frame for the whole response. */
export const doelstellingen = defineBlock({
  id: 'doelstellingen',
  nummer: 'B8',
  titel: 'Doelstellingen en uitgangspunten',
  uitleg:
    'Het kader voor de hele aanpak van één crisis: wat willen we bereiken en waaraan houden we ons daarbij. Op tafel in de tweede vergadering.',
  schema: groep({
    werkwijze: vraag(opmaak()).meta({
      title: 'Werkwijze',
      description: 'Hoe u van diagnose naar doelen gaat en waarvoor u de doelen daarna gebruikt.',
    }),
    vaststellen: vraag(
      groep({
        door: verwijzing('rollen').meta({ title: 'Wie stelt vast' }),
        uiterlijk: vraag(tekst()).meta({ title: 'Uiterlijk', examples: ['Aan het eind van de tweede vergadering'] }),
        gedeeld_met: vraag(lijst(verwijzing('teams'))).meta({ title: 'Gedeeld met' }),
        hoe_gedeeld: vraag(tekst()).meta({ title: 'Hoe gedeeld' }),
        herijken: vraag(lijst(tekst())).meta({ title: 'Herijken als' }),
      }),
    ).meta({ title: 'Vaststellen en delen' }),
    standaard_doelstellingen: vraag(
      lijst(
        groep({
          doel: tekst().meta({ title: 'Doel' }),
          impactgebied: verwijzing('impactgebieden').meta({ title: 'Impactgebied' }),
          meetbaar_aan: vraag(tekst()).meta({ title: 'Meetbaar aan' }),
          prioriteit: vraag(keuze(['eerst', 'daarna', 'zodra het kan'])).meta({ title: 'Volgorde' }),
        }),
      ),
    ).meta({
      title: 'Doelen die klaarliggen',
      description: 'Kies er in een crisis drie tot vijf uit en vul plaats, tijd en getal in.',
    }),
    standaard_uitgangspunten: vraag(
      lijst(
        groep({
          uitgangspunt: tekst().meta({ title: 'Uitgangspunt' }),
          betekenis: vraag(tekst()).meta({ title: 'Dat betekent' }),
        }),
      ),
    ).meta({
      title: 'Uitgangspunten die klaarliggen',
      description: 'Spelregels voor deze crisis, niet de vaste uitgangspunten van het hele plan.',
    }),
    accenten: vraag(
      lijst(
        groep({
          scenariokaart: verwijzing('scenariokaarten').meta({ title: 'Scenario' }),
          voorop: tekst().meta({ title: 'Doel dat vooropstaat' }),
          spanning: vraag(tekst()).meta({ title: 'Spanning om te benoemen' }),
        }),
      ),
    ).meta({ title: 'Accent per scenario' }),
    botsende_doelen: vraag(
      lijst(
        groep({
          botsing: tekst().meta({ title: 'Als dit botst' }),
          handelwijze: tekst().meta({ title: 'Dan' }),
        }),
      ),
    ).meta({ title: 'Als doelen botsen' }),
    formuleren: vraag(
      lijst(
        groep({
          zwak: tekst().meta({ title: 'Liever niet' }),
          sterk: tekst().meta({ title: 'Wel' }),
        }),
      ),
    ).meta({ title: 'Zo schrijft u een doel', description: 'Voorbeelden: wat, voor wie, wanneer, hoe u het ziet.' }),
    benut: vraag(lijst(tekst())).meta({
      title: 'Zo ziet u of de doelen gebruikt worden',
      description: 'Doelen benoemen is de helft; de andere helft is er besluiten aan toetsen.',
    }),
  }).meta({ title: 'Doelstellingen en uitgangspunten' }),
});
