import { otoVoorbeelden, tips } from '../implementatietip.ts';

/** Step 1: support for the approach, a decision and a mandate. */
export const agenderen = [
  ...tips('agenderen', [
    [
      'aanpak-laten-zien',
      'De aanpak bekendmaken in de regio',
      'Laat andere instellingen zien hoe integraal werken er in de praktijk uitziet.',
    ],
    [
      'voorgesprek-bestuur',
      'Voorgesprek met de bestuurder',
      'Bespreek vooraf hoe het onderwerp in huis het beste op tafel komt.',
    ],
    [
      'dagelijkse-praktijk',
      'Verbinden met het dagelijks werk',
      'Leg uit wat de werkwijze bij gewone incidenten en lastige klussen oplevert, ook als niemand opschaalt.',
    ],
    [
      'agendamoment',
      'Een eigen agendapunt bij het bestuur',
      'Regel tijd voor echte uitleg, aan meer mensen dan de portefeuillehouder.',
    ],
    [
      'bestaand-traject',
      'Aanhaken bij iets wat al loopt',
      'Koppel het plan aan een project of verandering die al gaande is.',
    ],
    [
      'toegevoegde-waarde',
      'Uitleggen wat het oplevert',
      'Vertel in gewone taal de winst: beter voorbereid, dichter bij de praktijk, losse onderdelen bij elkaar.',
    ],
    [
      'landelijke-eisen',
      'Koppelen aan landelijke eisen',
      'Laat zien welke wet, norm of afspraak om een plan vraagt en wanneer erop wordt getoetst.',
    ],
    [
      'ambitie-en-opdracht',
      'Ambitie en opdracht vastleggen',
      'Kies wat het huis wil kunnen en wat haalbaar is. Vraag het bestuur om een opdracht met mensen, middelen en geld, en werk die uit.',
    ],
    [
      'behoud-wat-werkt',
      'Behouden wat goed werkt',
      'Sluit aan bij woorden en structuren die mensen kennen, en zeg hardop wat blijft.',
    ],
    [
      'voorbeelden-en-casussen',
      'Voorbeelden en recente gebeurtenissen',
      'Toon met geslaagde voorbeelden en nieuws van nu dat de aanpak werkt.',
    ],
  ]),
  ...tips(
    'agenderen',
    [
      [
        'roaz-gesprek',
        'Bespreken in het ROAZ',
        'Praat met de andere instellingen over het plan en spreek af wat ieder zelf doet en wat samen gaat.',
      ],
      [
        'netwerkmomenten',
        'Bijeenkomsten van het netwerk',
        'Gebruik regionale bijeenkomsten om elkaar op weg te helpen met de bouwstenen.',
      ],
    ],
    'regio',
  ),
  ...otoVoorbeelden('agenderen', [
    [
      'bestuurlijk-adviseren',
      'De trekker traint het adviseren',
      'Wie het plan trekt, leert bestuurders overtuigen en heeft zelf een uitgesproken visie.',
    ],
    [
      'scenariobespreking',
      'Dilemma’s bespreken met het bestuur',
      'Leg heel verschillende situaties voor en kijk samen wat nu wel en niet is geregeld.',
    ],
    [
      'instapoefening',
      'Een instapoefening overwegen',
      'Een eerste, kleine oefening maakt zichtbaar hoe ver het huis is en waar het kwetsbaar is.',
    ],
  ]),
];
