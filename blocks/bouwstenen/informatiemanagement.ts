import { defineBlock } from '../schema/define-block.ts';
import { getal, groep, jaNee, keuze, lijst, opmaak, tekst, verwijzing } from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const informatiebehoefte = groep({
  team: verwijzing('teams').meta({ title: 'Team' }),
  wil_weten: vraag(lijst(tekst())).meta({
    title: 'Wil weten',
    description: 'Kort en concreet: wat het team moet weten om te kunnen beslissen.',
    examples: ['Hoeveel bedden over vier uur vrij zijn'],
  }),
  waarom: vraag(tekst()).meta({
    title: 'Waarvoor',
    description: 'Het besluit of de taak waarvoor de informatie dient.',
  }),
  van_wie: vraag(tekst()).meta({ title: 'Van wie' }),
  hoe_vaak: vraag(tekst()).meta({ title: 'Hoe vaak', examples: ['Voor elk overleg', 'Elk uur'] }),
  vorm: vraag(tekst()).meta({ title: 'Vorm', examples: ['Situatierapport', 'Mondeling, twee minuten'] }),
});

const stroom = groep({
  van: tekst().meta({ title: 'Van' }),
  naar: tekst().meta({ title: 'Naar' }),
  wat: vraag(tekst()).meta({ title: 'Wat' }),
  wanneer: vraag(tekst()).meta({ title: 'Wanneer' }),
  langs: vraag(tekst()).meta({ title: 'Langs welke weg' }),
});

const bron = groep({
  bron: tekst().meta({ title: 'Bron' }),
  inhoud: vraag(tekst()).meta({ title: 'Wat u er vindt' }),
  toegang: vraag(tekst()).meta({ title: 'Wie erbij kan en hoe', vertrouwelijk: 'toegang' }),
  betrouwbaarheid: vraag(keuze(['hoog', 'redelijk', 'laag'])).meta({ title: 'Betrouwbaarheid' }),
  controle: vraag(tekst()).meta({
    title: 'Waar u op let',
    description: 'Hoe oud het gegeven kan zijn, wat het niet laat zien, waarmee u het vergelijkt.',
  }),
});

const meting = groep({
  indicator: tekst().meta({ title: 'Wat wij volgen' }),
  signaal: vraag(tekst()).meta({ title: 'Waarde die aandacht vraagt', examples: ['Minder dan 2 vrije IC-bedden'] }),
  frequentie: vraag(tekst()).meta({ title: 'Hoe vaak' }),
  eigenaar: verwijzing('rollen').meta({ title: 'Wie het bijhoudt' }),
});

const rubriek = groep({
  rubriek: tekst().meta({ title: 'Rubriek' }),
  inhoud: vraag(tekst()).meta({ title: 'Wat erin staat' }),
  regels: getal({ min: 1, max: 12, geheel: true }).optional().meta({
    title: 'Schrijfregels op het formulier',
    description: 'Zonder getal krijgt de rubriek twee regels.',
  }),
  impactgebieden: jaNee().optional().meta({
    title: 'Tabel van de impactgebieden',
    description: 'Ja: het formulier toont een rij per impactgebied in plaats van schrijfregels.',
  }),
});

const logboek = groep({
  houders: lijst(verwijzing('rollen')).meta({ title: 'Wie het logboek houdt' }),
  middel: vraag(tekst()).meta({ title: 'Waarin' }),
  terugval: vraag(tekst()).meta({ title: 'Als dat middel uitvalt' }),
  kolommen: vraag(
    lijst(
      groep({
        kolom: tekst().meta({ title: 'Kolom' }),
        toelichting: tekst().meta({ title: 'Toelichting' }),
        breed: jaNee()
          .optional()
          .meta({ title: 'Breed', description: 'Ja voor de kolom waarin het meest komt te staan.' }),
      }),
    ),
  ).meta({
    title: 'Kolommen van het logboek',
    examples: ['Tijd', 'Besluit', 'Actiehouder'],
  }),
  regels: vraag(lijst(tekst())).meta({
    title: 'Regels voor het logboek',
    description: 'Wat er altijd in komt, wat er nooit in komt, wie een fout herstelt en hoe.',
  }),
});

const systeem = groep({
  systeem: tekst().meta({ title: 'Systeem', examples: ['LCMS-GZ'] }),
  doel: vraag(tekst()).meta({ title: 'Waarvoor' }),
  account: vraag(tekst()).meta({ title: 'Wie toegang heeft', vertrouwelijk: 'toegang' }),
  terugval: vraag(tekst()).meta({ title: 'Als het uitvalt' }),
});

const uitwisseling = groep({
  partner: verwijzing('partners').meta({ title: 'Partner' }),
  wij_delen: vraag(tekst()).meta({ title: 'Wij delen' }),
  wij_krijgen: vraag(tekst()).meta({ title: 'Wij krijgen' }),
  langs: vraag(tekst()).meta({ title: 'Langs welke weg' }),
});

/** B11. Shared situational awareness: the right information at the right role, in one picture. */
export const informatiemanagement = defineBlock({
  id: 'informatiemanagement',
  nummer: 'B11',
  titel: 'Gedeeld beeld en informatiemanagement',
  uitleg:
    'Binnen en tussen de teams begrijpt iedereen wat er aan de hand is (gedeeld situationeel bewustzijn). Leg vast wie welke informatie nodig heeft, waarom, en hoe die er komt.',
  schema: groep({
    werkafspraken: vraag(lijst(tekst())).meta({
      title: 'Werkafspraken over informatie',
      description: 'Vijf tot acht regels die altijd gelden, bijvoorbeeld dat feiten en aannames apart staan.',
    }),
    informatiecoordinator: vraag(verwijzing('rollen')).meta({
      title: 'Informatiecoördinator',
      description: 'De rol die het ene beeld bewaakt en het deelt met de GHOR, dag en nacht.',
    }),
    bereikbaarheid: vraag(tekst()).meta({
      title: 'Hoe die dag en nacht bereikbaar is',
      description: 'Een eigen piket, of langs een ander piket: noem de weg en de opkomsttijd.',
    }),
    informatiebehoefte: vraag(lijst(informatiebehoefte)).meta({
      title: 'Wie wil wat weten',
      description: 'Vraag het elk team in een rustige tijd. Een behoefte zonder doel hoort er niet in.',
    }),
    informatiestroom: vraag(lijst(stroom)).meta({
      title: 'De weg van de informatie',
      description: 'Van de afdeling tot het strategische team, naar buiten en weer terug. Eén stap per regel.',
    }),
    bronnen: vraag(lijst(bron)).meta({
      title: 'Bronnen',
      description: 'Waar het beeld uit wordt opgebouwd, ook als het netwerk niet werkt.',
    }),
    monitoring: vraag(lijst(meting)).meta({
      title: 'Wat wij blijven volgen',
      description: 'Enkele meetbare gegevens die laten zien of het beter of slechter gaat, tijdens en na de crisis.',
    }),
    sitrap_opsteller: vraag(verwijzing('rollen')).meta({ title: 'Wie het situatierapport (SITRAP) maakt' }),
    sitrap_ritme: vraag(tekst()).meta({
      title: 'Wanneer een SITRAP verschijnt en wie het krijgt',
      description: 'Kies een moment vóór het overleg, zodat de vergadering niet met voorlezen begint.',
    }),
    sitrap_format: vraag(lijst(rubriek)).meta({
      title: 'Rubrieken van de SITRAP',
      description:
        'Denk aan: nummer, tijd en opsteller; wat er is gebeurd; gevolgen per impactgebied; mensen en capaciteit; verwachting; aanpak en resultaat; besluiten; behoeften; communicatie; volgende SITRAP.',
    }),
    logboek: vraag(logboek).meta({
      title: 'Logboek',
      description: 'De voorzitter houdt nooit zelf het logboek.',
    }),
    systemen: vraag(lijst(systeem)).meta({
      title: 'Systemen',
      description: 'Ook het landelijke systeem voor crisisinformatie (LCMS-GZ) en wat u doet als een systeem uitvalt.',
    }),
    uitwisseling: vraag(lijst(uitwisseling)).meta({
      title: 'Uitwisseling met partners',
      description: 'Wat gaat vast naar buiten en wat komt binnen. Contactgegevens staan in het register van partners.',
    }),
    verificatie: vraag(opmaak()).meta({
      title: 'Controle van berichten',
      description: 'Wanneer een bericht een feit heet, en wie het nagaat.',
    }),
    vertrouwelijkheid: vraag(opmaak()).meta({
      title: 'Vertrouwelijkheid',
      description: 'Wat met wie gedeeld mag worden; persoonsgegevens in beelden, lijsten en berichten.',
    }),
    archivering: vraag(opmaak()).meta({
      title: 'Archivering',
      description: 'Wat er na afloop bewaard wordt, door wie, waar, hoe lang.',
    }),
  }).meta({ title: 'Gedeeld beeld en informatiemanagement' }),
});
