import { defineBlock } from '../schema/define-block.ts';
import { datum, groep, keuze, lijst, opmaak, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const betrekken = groep({
  situatie: tekst().meta({ title: 'Als dit speelt' }),
  partners: lijst(verwijzing('partners')).meta({ title: 'Bel deze partners' }),
  beller: verwijzing('rollen').meta({ title: 'Wie belt' }),
  binnen: vraag(tekst()).meta({ title: 'Binnen', examples: ['30 minuten'] }),
});

const stakeholder = groep({
  groep: tekst().meta({ title: 'Groep' }),
  belang: vraag(tekst()).meta({ title: 'Belang' }),
  gevoeligheid: vraag(tekst()).meta({ title: 'Wat gevoelig ligt' }),
  boodschap: vraag(tekst()).meta({ title: 'Boodschap' }),
  kanaal: vraag(tekst()).meta({ title: 'Kanaal' }),
  verantwoordelijke: verwijzing('rollen').meta({ title: 'Wie het doet' }),
});

const interneStakeholder = groep({
  naam: tekst().meta({ title: 'Orgaan of groep' }),
  positie: vraag(tekst()).meta({
    title: 'Positie bij een crisis',
    description: 'Wat het orgaan mag en waar het buiten blijft: meebeslissen, adviseren, toezien, helpen.',
  }),
  betrokken_bij: vraag(tekst()).meta({ title: 'Waarbij betrokken' }),
  vanaf_niveau: verwijzing('opschalingsniveaus').optional().meta({ title: 'Vanaf opschalingsniveau' }),
  contact: verwijzing('rollen').meta({ title: 'Wie het contact houdt' }),
  wijze: vraag(tekst()).meta({ title: 'Hoe', examples: ['Belt de voorzitter binnen twee uur'] }),
});

/** Subjects of the written agreements: Besluit veiligheidsregio's art. 5.1, text of 1 January 2026. */
export const afspraakonderwerpen = [
  'procedures voor alarmeren, opschalen, coördinatie, informatie en evaluatie',
  'inzet van mensen en middelen',
  'beschikbaarheid',
  'opleiden en oefenen, met de frequentie',
  'samenwerking',
  'materieel',
] as const;

const convenant = groep({
  naam: tekst().meta({ title: 'Naam van het convenant' }),
  getekend_op: vraag(datum()).meta({ title: 'Getekend op' }),
  herzien_op: vraag(datum()).meta({ title: 'Herzien voor' }),
  vindplaats: vraag(tekst()).meta({ title: 'Vindplaats' }),
  onderwerpen: vraag(
    lijst(
      groep({
        onderwerp: keuze(afspraakonderwerpen).meta({ title: 'Onderwerp' }),
        aanwezig: vraag(keuze(['ja', 'deels', 'nee'])).meta({ title: 'Geregeld' }),
        vindplaats: vraag(tekst()).meta({ title: 'Waar het staat' }),
        actie: tekst().optional().meta({ title: 'Wat er nog moet' }),
      }),
    ),
  ).meta({
    title: 'De zes onderwerpen',
    description: 'Loop ze alle zes na met de GHOR. Schrijf bij "deels" of "nee" wat er nog moet gebeuren.',
  }),
});

/** B12. Unity of effort: involve the internal and external partners. The partners themselves stand in the register. */
export const netwerkpartners = defineBlock({
  id: 'netwerkpartners',
  nummer: 'B12',
  titel: 'Netwerkpartners en belanghebbenden',
  uitleg:
    'Geen instelling lost een crisis alleen op. Hier staat wie u wanneer betrekt, wat ieder mag, en wie zich zorgen maakt. De partners zelf, met hun nummers, staan in registers/partners.yaml.',
  schema: groep({
    uitgangspunten: vraag(lijst(tekst())).meta({
      title: 'Uitgangspunten voor samenwerking',
      description: 'Eenheid van inspanning: hoe u aansluit bij anderen en anderen laat aansluiten bij u.',
    }),
    betrekken: vraag(lijst(betrekken)).meta({
      title: 'Wie bellen wij wanneer',
      description: 'Een belwijzer voor het eerste uur: situatie, partners, wie belt, hoe snel.',
    }),
    liaison: vraag(verwijzing('rollen')).meta({
      title: 'Liaison',
      description: 'De rol die namens de instelling aanschuift bij een team van de veiligheidsregio.',
    }),
    liaison_werkwijze: vraag(opmaak()).meta({
      title: 'Hoe de liaison werkt',
      description: 'Wat de liaison meeneemt, toezegt, terugmeldt en aan wie.',
    }),
    grensvlakken: vraag(
      lijst(groep({ onderwerp: tekst().meta({ title: 'Onderwerp' }), afspraak: tekst().meta({ title: 'Afspraak' }) })),
    ).meta({
      title: 'Waar het vaak schuurt',
      description: 'Onderwerpen waarover op het moment zelf verwarring ontstaat over wie beslist, met de afspraak.',
    }),
    interne_stakeholders: vraag(lijst(interneStakeholder)).meta({
      title: 'Interne belanghebbenden',
      description:
        'Medische staf, ondernemingsraad, cliëntenraad, toezichthouder, vrijwilligers. Vergeet de cliëntenraad niet: die wordt bij een crisis gemakkelijk te laat betrokken.',
    }),
    stakeholders: vraag(lijst(stakeholder)).meta({
      title: 'Externe belanghebbenden',
      description: 'Groepen zonder taak in de crisis, met wel een belang: naasten, omwonenden, verwijzers, media.',
    }),
    convenant_ghor: vraag(convenant).meta({
      title: 'Schriftelijke afspraken met de veiligheidsregio',
      description:
        "Wet veiligheidsregio's, artikel 33 (gelezen: tekst van 2017) vraagt zorgaanbieders met een taak in de geneeskundige hulp om schriftelijke afspraken; Besluit veiligheidsregio's, artikel 5.1 (gelezen: tekst van 1 januari 2026) noemt de onderwerpen.",
    }),
    onderhoud: vraag(
      lijst(
        groep({
          wat: tekst().meta({ title: 'Wat' }),
          wanneer: tekst().meta({ title: 'Wanneer' }),
          wie: verwijzing('rollen').meta({ title: 'Wie' }),
        }),
      ),
    ).meta({
      title: 'Contact in rustige tijd',
      description: 'Wat u doet om elkaar te kennen voor het nodig is: overleg, bezoek, samen oefenen, nummers nalopen.',
    }),
  }).meta({ title: 'Netwerkpartners en belanghebbenden' }),
});
