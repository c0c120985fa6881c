import { defineBlock } from '../schema/define-block.ts';
import {
  collectie,
  datum,
  getal,
  groep,
  id,
  jaNee,
  keuze,
  lijst,
  opmaak,
  tekst,
  verwijzing,
} from '../schema/fields.ts';
import { vraag } from '../schema/vraag.ts';

const minuten = () => getal({ min: 0, geheel: true });

const signaal = groep({
  signaal: tekst().meta({ title: 'Signaal', examples: ['Een systeem valt uit en niemand kent de oorzaak'] }),
  waarom: vraag(tekst()).meta({
    title: 'Waarom dit groot kan worden',
    description: 'Wat maakt het onvoorspelbaar: verspreiding, tijdverlies, onbekende oorzaak, aandacht van buiten?',
  }),
  merkbaar_bij: vraag(lijst(verwijzing('afdelingen'))).meta({
    title: 'Wie het ook merkt',
    description: 'Afdelingen die gevolgen kunnen krijgen van iets wat elders begint.',
  }),
});

const meldpunt = groep({
  situatie: tekst().meta({ title: 'Situatie' }),
  piket: verwijzing('piketten').meta({ title: 'Bel dit piket' }),
  dag_en_nacht: vraag(jaNee()).meta({ title: 'Dag en nacht' }),
  zonder_telefoon: vraag(tekst()).meta({
    title: 'Als bellen niet lukt',
    description: 'Een tweede weg die geen telefooncentrale nodig heeft: portofoon, lopen, noodtoestel.',
    vertrouwelijk: 'in-huis',
  }),
});

const zonderTelefonie = groep({
  herkennen: vraag(tekst()).meta({ title: 'Hoe u merkt dat de telefonie weg is' }),
  middelen: vraag(
    lijst(
      groep({
        middel: tekst().meta({ title: 'Middel' }),
        plek: vraag(tekst()).meta({ title: 'Waar het ligt of hangt', vertrouwelijk: 'in-huis' }),
        voor: vraag(tekst()).meta({ title: 'Waarvoor u het gebruikt' }),
      }),
    ),
  ).meta({ title: 'Middelen' }),
  stappen: vraag(lijst(tekst())).meta({ title: 'Stappen', description: 'In volgorde, elk in één zin.' }),
});

const aannemer = groep({
  rollen: vraag(lijst(verwijzing('rollen'))).meta({ title: 'Voor wie de kaart is' }),
  mandaat: vraag(tekst()).meta({
    title: 'Wat deze persoon zelf mag',
    description: 'Mag wie de telefoon opneemt zelf alarmeren, zonder iemand te vragen? Schrijf het hier.',
  }),
  stappen: vraag(lijst(tekst())).meta({ title: 'Stappen', description: 'Wat u in welke volgorde doet.' }),
  niet_doen: vraag(lijst(tekst())).meta({ title: 'Niet doen' }),
});

const beoordeling = groep({
  beoordelaar: verwijzing('rollen').meta({ title: 'Wie de melding beoordeelt' }),
  vervanger: vraag(verwijzing('rollen')).meta({ title: 'Wie beoordeelt als die niet opneemt' }),
  binnen_minuten: vraag(minuten()).meta({ title: 'Beoordeeld binnen (minuten)', examples: ['10'] }),
  vragen: vraag(lijst(tekst())).meta({
    title: 'Vragen bij het beoordelen',
    description: 'Vragen die het niveau bepalen: ernst, tempo, onzekerheid, wie er nog meer last van krijgt.',
  }),
  bij_twijfel: vraag(tekst()).meta({ title: 'Bij twijfel' }),
});

const criterium = groep({
  impactgebied: verwijzing('impactgebieden').meta({ title: 'Impactgebied' }),
  kenmerk: tekst().meta({ title: 'Kenmerk', examples: ['Spoedeisende hulp neemt niemand op'] }),
  drempel: groep({
    teken: keuze(['minstens', 'meer dan', 'langer dan', 'hoogstens', 'minder dan', 'binnen']).meta({ title: 'Teken' }),
    waarde: getal({ min: 0 }).meta({ title: 'Waarde' }),
    eenheid: tekst().meta({ title: 'Eenheid', examples: ['minuten', 'patiënten', '% van de bedden'] }),
  })
    .optional()
    .meta({ title: 'Drempel', description: 'Alleen als het kenmerk te meten is.' }),
});

const opschalingsniveau = groep({
  id: id().meta({ title: 'Id' }),
  nummer: getal({ min: 0, geheel: true }).meta({ title: 'Niveau' }),
  naam: tekst().meta({ title: 'Naam' }),
  kleur: vraag(keuze(['groen', 'geel', 'oranje', 'rood', 'paars'])).meta({
    title: 'Kleur',
    description: 'Hulp bij het aanspreken; de betekenis staat altijd ook in woorden.',
  }),
  kenmerk: vraag(tekst()).meta({ title: 'Kenmerk', description: 'In één zin: hoe ziet dit niveau eruit?' }),
  criteria: vraag(lijst(criterium)).meta({
    title: 'Criteria per impactgebied',
    description: 'Wanneer is dit niveau aan de orde? Kies per impactgebied een kenmerk dat iemand ’s nachts kan zien.',
  }),
  tijd: vraag(tekst()).meta({
    title: 'Criterium tijd',
    description: 'Hoe lang mag een kritiek proces stilvallen voordat dit niveau geldt?',
  }),
  dynamiek: vraag(tekst()).meta({
    title: 'Criterium dynamiek',
    description: 'Kan het groeien, springen of omslaan? Ook zonder schade nu kan dat reden zijn om op te schalen.',
  }),
  wie_besluit: vraag(verwijzing('rollen')).meta({ title: 'Wie besluit' }),
  als_onbereikbaar: vraag(verwijzing('rollen')).meta({ title: 'Wie besluit als die niet te bereiken is' }),
  teams: vraag(lijst(verwijzing('teams'))).meta({ title: 'Teams die bijeenkomen' }),
  informeren: vraag(lijst(tekst())).meta({ title: 'Wie bericht krijgt' }),
  opkomsttijd_minuten: vraag(minuten()).meta({
    title: 'Opkomsttijd (minuten)',
    description: 'Van alarm tot een team dat kan besluiten. Een eigen norm; de wet noemt er geen voor instellingen.',
  }),
  communicatie: vraag(tekst()).meta({ title: 'Communicatie', description: 'Wat gaat naar binnen en naar buiten?' }),
});

const alarmstap = groep({
  stap: tekst().meta({ title: 'Stap' }),
  wie_bedient: vraag(verwijzing('rollen')).meta({ title: 'Wie het doet' }),
  kanaal: vraag(tekst()).meta({ title: 'Kanaal en systeem' }),
  binnen_minuten: vraag(minuten()).meta({ title: 'Binnen (minuten na het besluit)' }),
  bevestiging: vraag(tekst()).meta({ title: 'Hoe de ontvanger bevestigt' }),
  terugval: vraag(tekst()).meta({ title: 'Als het kanaal niet werkt' }),
});

const ijktijden = groep({
  bron: tekst().meta({ title: 'Bron' }),
  toestand: datum().meta({ title: 'Datum van de gelezen tekst' }),
  geldt_voor: tekst().meta({ title: 'Voor wie de tijden gelden' }),
  tijden: lijst(
    groep({
      onderdeel: tekst().meta({ title: 'Onderdeel' }),
      binnen_minuten: minuten().meta({ title: 'Binnen (minuten)' }),
    }),
  ).meta({ title: 'Tijden' }),
});

/** B5: noticing, reporting, alarming, scaling up and down. Its levels are the collection `opschalingsniveaus`. */
export const meldingEnOpschaling = defineBlock({
  id: 'melding-en-opschaling',
  nummer: 'B5',
  titel: 'Melding en opschaling',
  uitleg:
    'Hoe u merkt dat iets klein kan beginnen en groot kan worden, wie u belt, wie het niveau kiest en hoe de juiste mensen bijeenkomen.',
  schema: groep({
    signalen: vraag(lijst(signaal)).meta({
      title: 'Signalen',
      description: 'Gebeurtenissen die hier als mogelijke crisis behandeld worden, ook als de schade nog klein is.',
    }),
    van_klein_naar_groot: vraag(opmaak()).meta({
      title: 'Hoe klein hier groot werd',
      description: 'Een voorbeeld uit de eigen organisatie. Het maakt duidelijk waarom vroeg melden telt.',
    }),
    meldregel: vraag(tekst()).meta({
      title: 'Meldregel in één zin',
      examples: ['Twijfelt u of u moet melden? Dan meldt u.'],
    }),
    buiten_kantoortijd: vraag(verwijzing('piketten')).meta({
      title: 'Nummer buiten kantoortijd',
      description: 'Het ene nummer waarop ’s nachts altijd iemand hoort op te nemen.',
    }),
    van_buiten: tekst().optional().meta({
      title: 'Een intern nummer van buiten bellen',
      description: 'Wie thuis gebeld wordt, heeft niets aan vier cijfers. Schrijf hoe dat nummer van buiten wordt.',
      vertrouwelijk: 'functienummer',
    }),
    meldpunten: vraag(lijst(meldpunt)).meta({ title: 'Meldpunten' }),
    zonder_telefonie: vraag(zonderTelefonie).meta({
      title: 'Alarmeren zonder telefonie',
      description: 'Een weg die werkt als vaste telefoon, mobiel netwerk en internet alle drie weg zijn.',
    }),
    intake: vraag(
      lijst(
        groep({
          vraag: tekst().meta({ title: 'Wat u vraagt', examples: ['Naam en nummer van de melder'] }),
          toelichting: tekst().optional().meta({ title: 'Toelichting' }),
        }),
      ),
    ).meta({
      title: 'Intake van een melding',
      description: 'Wat u minstens noteert. Houd elke vraag kort: de lijst wordt ook het meldformulier.',
    }),
    aannemer: vraag(aannemer).meta({
      title: 'Kaart voor wie de melding aanneemt',
      description: 'Telefonist, portier, avond- of nachthoofd: de persoon die als eerste weet dat er iets is.',
    }),
    beoordeling: vraag(beoordeling).meta({ title: 'Beoordeling' }),
    opschalingsniveaus: vraag(collectie('opschalingsniveaus', opschalingsniveau)).meta({
      title: 'Opschalingsniveaus',
      description: 'Van dagelijks werk tot regionale of landelijke samenwerking. Vijf niveaus is gebruikelijk.',
    }),
    opschaalregels: vraag(lijst(tekst())).meta({
      title: 'Regels bij het opschalen',
      examples: ['Een niveau overslaan mag'],
    }),
    alarmering: vraag(lijst(alarmstap)).meta({
      title: 'Alarmering stap voor stap',
      description: 'Van besluit tot een bezette tafel; per stap ook wat u doet als het kanaal uitvalt.',
    }),
    opkomst: vraag(
      groep({
        ingang: vraag(tekst()).meta({
          title: 'Waar u binnenkomt',
          description: 'Ook ’s nachts en zonder pas.',
          vertrouwelijk: 'toegang',
        }),
        aanmelden: vraag(tekst()).meta({ title: 'Hoe u zich aanmeldt' }),
        meenemen: vraag(tekst()).meta({ title: 'Wat u meeneemt' }),
        op_afstand: vraag(tekst()).meta({ title: 'Als u niet kunt komen' }),
      }),
    ).meta({
      title: 'Opkomst',
      description: 'Waar mensen naartoe gaan en hoe zij binnenkomen. De ruimten zelf staan in het register.',
    }),
    ijktijden: vraag(ijktijden).meta({
      title: 'Tijden van anderen om aan te ijken',
      description:
        'Wettelijke tijden van de veiligheidsregio binden de instelling niet; noem ze alleen ter vergelijking.',
    }),
    afschaling: vraag(
      lijst(
        groep({
          van: verwijzing('opschalingsniveaus').meta({ title: 'Van niveau' }),
          criterium: tekst().meta({ title: 'Als' }),
          besluit: vraag(verwijzing('rollen')).meta({ title: 'Wie besluit' }),
          informeren: vraag(tekst()).meta({ title: 'Wie bericht krijgt' }),
          overdracht: vraag(tekst()).meta({ title: 'Overdracht aan' }),
        }),
      ),
    ).meta({ title: 'Afschaling' }),
    grip: vraag(
      lijst(
        groep({
          niveau: tekst().meta({ title: 'GRIP-niveau', examples: ['GRIP 2'] }),
          betekenis: vraag(tekst()).meta({ title: 'Wat de regio doet' }),
          gevolg: vraag(tekst()).meta({ title: 'Wat dat voor ons betekent' }),
          eigen_niveau: verwijzing('opschalingsniveaus').optional().meta({ title: 'Ons niveau is dan minstens' }),
        }),
      ),
    ).meta({
      title: 'Koppeling met GRIP',
      description: 'Gebruik de niveaus van uw veiligheidsregio. GRIP Rijk bestaat niet meer.',
    }),
  }).meta({ title: 'Melding en opschaling' }),
});
