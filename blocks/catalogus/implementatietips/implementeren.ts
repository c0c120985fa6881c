import { otoVoorbeelden, tips } from '../implementatietip.ts';

/** Step 4: educate, train and exercise. The OTO examples are the nine activity types of the guide. */
export const implementeren = [
  ...tips('implementeren', [
    [
      'passende-opbouw',
      'Bewust kiezen en opbouwen',
      'Ga van eenvoudig naar moeilijk, van klein naar groot, en van een enkel team naar het hele huis.',
    ],
    [
      'managementontwikkeling',
      'Aansluiten bij leiderschapsprogramma’s',
      'Gebruik trajecten voor persoonlijke ontwikkeling die het huis al heeft, als dat past.',
    ],
    [
      'profielen-aanscherpen',
      'Functieprofielen bijwerken',
      'Vul met het plan in de hand de profielen van sleutelfunctionarissen aan waar dat nodig is.',
    ],
  ]),
  ...otoVoorbeelden('implementeren', [
    [
      'basismodule',
      'Basismodule voor iedereen met een rol',
      'Kennismaken met de integrale aanpak en nadenken over de eigen rol.',
    ],
    [
      'oefening-cbt-ot',
      'Oefeningen van de teams verrijken',
      'Diagnose, doelen, kritieke besluiten, gedeeld beeld en de nafase worden onderdeel van de oefening.',
    ],
    [
      'voorzitterstraining',
      'Voorzitterstraining uitbreiden',
      'Voorzitters leren het overleg te laten meebewegen met de crisis.',
    ],
    [
      'crisissensitiviteit',
      'Training crisissensitiviteit',
      'Leidinggevenden en artsen herkennen het begin van een crisis en weten hoe zij melden.',
    ],
    [
      'regie',
      'Training regie',
      'Bestuur en teams oefenen diagnose, richting geven en het inrichten van de organisatie.',
    ],
    [
      'ken-uw-crisispartner',
      'Kennismaken met crisispartners',
      'Partners van binnen en buiten leren elkaars taken, bevoegdheden en grenzen kennen.',
    ],
    [
      'situationeel-bewustzijn',
      'Werken aan een gedeeld beeld',
      'Teams spreken uit wie welke informatie nodig heeft en leren die te duiden.',
    ],
    [
      'nafase',
      'Training nafase',
      'Voorzitters, bestuur en beoogd projectleiders maken samen een plan voor de tijd erna.',
    ],
    [
      'leiderschap',
      'Leiderschap in crisis',
      'Bestuurders en voorzitters kijken naar hun stijl, de situatie en hun huis.',
    ],
  ]),
];
