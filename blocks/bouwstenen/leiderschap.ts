import { defineBlock } from '../schema/define-block.ts';
import { groep, jaNee, keuze, lijst, opmaak, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

/** B14. Leadership: in preparation, during the response, and towards a perspective beyond the crisis. */
export const leiderschap = defineBlock({
  id: 'leiderschap',
  nummer: 'B14',
  titel: 'Leiderschap',
  uitleg:
    'Wat een crisis vraagt van wie leiding geeft: aan zichzelf, aan het team en aan de organisatie. En hoe de leider een perspectief biedt dat over de crisis heen reikt.',
  schema: groep({
    leiderschapsprincipes: vraag(
      lijst(
        groep({
          principe: tekst().meta({ title: 'Principe' }),
          gedrag: vraag(tekst()).meta({ title: 'Wat u dan ziet' }),
        }),
      ),
    ).meta({
      title: 'Leiderschapsprincipes',
      description: 'Vier tot zes, elk met gedrag dat een ander kan waarnemen.',
    }),
    verwachting_voorzitter: vraag(lijst(tekst())).meta({
      title: 'Wat wij verwachten van wie het strategische team voorzit',
      description: 'Houding en gedrag. Wat de voorzitter stap voor stap doet, staat op de taakkaart.',
    }),
    verwachting_bestuur: vraag(lijst(tekst())).meta({ title: 'Wat wij verwachten van het bestuur' }),
    verwachting_toezicht: vraag(lijst(tekst())).meta({
      title: 'Wat wij verwachten van de toezichthouder',
      description: 'Wanneer die wordt ingelicht, door wie, en waar die op afstand blijft.',
    }),
    rolverdeling: vraag(
      groep({
        keuze: keuze([
          'de voorzitter van het bestuur zit het strategische team voor',
          'een ander lid van het bestuur zit het strategische team voor',
          'het bestuur zit niet in het strategische team',
        ]).meta({ title: 'Keuze' }),
        toelichting: vraag(opmaak()).meta({
          title: 'Toelichting',
          description: 'Wie doet ondertussen het gewone bestuurswerk, en wie wisselt af als het dagen duurt?',
        }),
      }),
    ).meta({ title: 'Rolverdeling van het bestuur, in en buiten het team' }),
    zorg_voor_teams: vraag(
      lijst(
        groep({
          moment: tekst().meta({ title: 'Moment' }),
          wat: vraag(tekst()).meta({ title: 'Wat er gebeurt' }),
          wie: verwijzing('rollen').meta({ title: 'Wie ervoor zorgt' }),
        }),
      ),
    ).meta({
      title: 'Zorg voor de teams',
      description: 'Aflossing, eten en rust, nagesprek, veerkracht; ook voor de leiding zelf.',
    }),
    zelfonderzoek: vraag(
      lijst(
        groep({
          soort: keuze(['persoonlijk', 'situationeel', 'organisatorisch']).meta({ title: 'Soort leiderschap' }),
          vragen: lijst(tekst()).meta({ title: 'Vragen aan uzelf' }),
        }),
      ),
    ).meta({
      title: 'Vragen aan uzelf als leider',
      description:
        'Persoonlijk (mijn stijl), situationeel (wat vraagt dit) en organisatorisch (wat heeft het huis nodig).',
    }),
    wenkend_perspectief: vraag(lijst(tekst())).meta({
      title: 'Hulpvragen voor een wenkend perspectief',
      description: 'Waar willen wij staan als dit voorbij is? Wat mag dan beter zijn dan ervoor?',
    }),
    voorbereiding: vraag(
      lijst(
        groep({
          wat: tekst().meta({ title: 'Wat de leiding doet' }),
          geregeld: vraag(jaNee()).meta({ title: 'Geregeld' }),
        }),
      ),
    ).meta({
      title: 'De organisatie voorbereiden',
      description: 'Opdracht en mandaat, tijd en geld, zelf meedoen aan oefeningen, lessen bespreken.',
    }),
  }).meta({ title: 'Leiderschap' }),
});
