import { defineBlock } from '../schema/define-block.ts';
import { bedrag, groep, lijst, opmaak, tekst, tijd, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const invulling = groep({
  situatie: tekst().meta({ title: 'Als' }),
  aanpassing: tekst().meta({ title: 'Dan' }),
  erbij: lijst(verwijzing('rollen')).optional().meta({ title: 'Rollen erbij' }),
});

const verbinding = groep({
  van: verwijzing('teams').meta({ title: 'Van' }),
  naar: verwijzing('teams').meta({ title: 'Aan' }),
  wat: tekst().meta({ title: 'Vraagt of levert' }),
  wanneer: vraag(tekst()).meta({ title: 'Wanneer' }),
  vorm: vraag(tekst()).meta({ title: 'Vorm' }),
});

const mandaatFinancieel = groep({
  rol: verwijzing('rollen').meta({ title: 'Rol' }),
  tot: bedrag().meta({ title: 'Tot en met (euro)' }),
  per: vraag(tekst()).meta({ title: 'Per', examples: ['verplichting', 'crisis'] }),
  voorwaarde: vraag(tekst()).meta({ title: 'Voorwaarde en verantwoording' }),
});

const dienst = groep({
  naam: tekst().meta({ title: 'Dienst' }),
  van: tijd().meta({ title: 'Van' }),
  tot: tijd().meta({ title: 'Tot' }),
  bezetting: vraag(tekst()).meta({ title: 'Wie', examples: ['De eerste vervangers'] }),
});

/** B6: the basic crisis organisation and how it is fitted to the situation. Teams, roles, duties and rooms are registers. */
export const crisisorganisatie = defineBlock({
  id: 'crisisorganisatie',
  nummer: 'B6',
  titel: 'Crisisorganisatie',
  uitleg:
    'Een kleine vaste basis die zich aan de situatie aanpast. Teams, rollen, piketten en ruimten staan in de registers; hier staat hoe zij samenwerken.',
  schema: groep({
    basis: vraag(opmaak()).meta({
      title: 'De basisorganisatie',
      description: 'Waarom deze teams? Hoe dicht blijft de organisatie bij het dagelijks werk?',
    }),
    invulling: vraag(lijst(invulling)).meta({
      title: 'Aanpassen aan de situatie',
      description: 'Wanneer wordt een team kleiner, groter of anders van samenstelling? Wie komt erbij?',
    }),
    taken_lijn: vraag(
      lijst(
        groep({
          wie: tekst().meta({ title: 'Wie' }),
          in_crisis: tekst().meta({ title: 'Bij een crisis' }),
        }),
      ),
    ).meta({
      title: 'Verhouding tot de lijn',
      description: 'Wat bestuur, toezichthouder, medische staf, medezeggenschap, lijnmanagers en BHV blijven doen.',
    }),
    mandaat: vraag(opmaak()).meta({
      title: 'Mandaat',
      description: 'Wat de crisisorganisatie mag zonder eerst te vragen, en wat aan het bestuur blijft.',
    }),
    mandaat_financieel: vraag(lijst(mandaatFinancieel)).meta({ title: 'Financieel mandaat' }),
    bezettingsregels: vraag(lijst(tekst())).meta({
      title: 'Regels voor de bezetting',
      description:
        'Bijvoorbeeld: niemand vervult twee rollen in één team. In een kleine instelling kan dat anders zijn.',
    }),
    verbinding: vraag(lijst(verbinding)).meta({
      title: 'Verbinding tussen de teams',
      description:
        'Wie vraagt wie waarom? Het strategische team zegt precies wat het van een operationeel team nodig heeft.',
    }),
    werkwijze: vraag(
      lijst(
        groep({
          afspraak: tekst().meta({ title: 'Afspraak' }),
          betekenis: vraag(tekst()).meta({ title: 'In de praktijk' }),
        }),
      ),
    ).meta({ title: 'Werkwijze van elk team' }),
    actiecentra: vraag(
      lijst(
        groep({
          team: verwijzing('teams').meta({ title: 'Actiecentrum' }),
          start: tekst().meta({ title: 'Start als' }),
          eerste_taak: vraag(tekst()).meta({ title: 'Eerste taak' }),
        }),
      ),
    ).meta({ title: 'Actiecentra starten', description: 'Leider en plek staan in het register van teams.' }),
    aflossing: vraag(
      groep({
        diensten: vraag(lijst(dienst)).meta({ title: 'Diensten' }),
        regels: vraag(lijst(tekst())).meta({ title: 'Regels voor aflossing' }),
        overdracht: vraag(lijst(tekst())).meta({
          title: 'Overdracht',
          description: 'Wat u in tien minuten doorgeeft.',
        }),
      }),
    ).meta({
      title: 'Aflossing',
      description: 'Regel de tweede ploeg zodra duidelijk is dat het langer dan een dienst duurt.',
    }),
    middelen: vraag(
      lijst(
        groep({
          middel: tekst().meta({ title: 'Middel' }),
          plek: vraag(tekst()).meta({ title: 'Waar' }),
        }),
      ),
    ).meta({
      title: 'Middelen',
      description:
        'Herkenbare hesjes, bord, geprint plan, laptop buiten het netwerk, laders, noodtelefoon, logboek, papieren nummerlijst.',
    }),
    uitwijk: vraag(lijst(tekst())).meta({ title: 'Uitwijken', description: 'Wanneer en hoe een team verhuist.' }),
    liaison: vraag(
      groep({
        rol: verwijzing('rollen').meta({ title: 'Rol' }),
        waarheen: vraag(tekst()).meta({ title: 'Waarheen', examples: ['CoPI, ROT of actiecentrum GHOR'] }),
        taken: vraag(lijst(tekst())).meta({ title: 'Taken' }),
      }),
    ).meta({ title: 'Liaison bij de regio' }),
  }).meta({ title: 'Crisisorganisatie' }),
});
