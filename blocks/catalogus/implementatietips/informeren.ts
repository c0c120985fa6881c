import { otoVoorbeelden, tips } from '../implementatietip.ts';

/** Step 3: colleagues know the plan and what it asks of them. */
export const informeren = [
  ...tips('informeren', [
    [
      'bij-concept-beginnen',
      'Beginnen bij het concept',
      'Vertel een bredere groep over het concept, en begin bij de gedachte erachter.',
    ],
    ['bestaand-overleg', 'Bestaand overleg gebruiken', 'Breng het plan waar mensen toch al bij elkaar komen.'],
    [
      'betekenis-per-afdeling',
      'Zeggen wat het voor iedereen betekent',
      'Maak per afdeling en functie duidelijk of het ter kennisneming is of dat er iets moet gebeuren.',
    ],
    [
      'iedere-sleutelfunctionaris',
      'Geen sleutelfunctionaris overslaan',
      'Controleer naam voor naam of iedereen zijn taak, verantwoordelijkheid en plek kent.',
    ],
    [
      'stem-van-het-bestuur',
      'Het bestuur vertelt het zelf',
      'Laat bestuurders het woord doen, zodat iedereen ziet dat het plan gedragen wordt.',
    ],
  ]),
  ...otoVoorbeelden('informeren', [
    ['kick-off', 'Kick-off voor de teams', 'Een gezamenlijke start voor het beleidsteam en de operationele teams.'],
    [
      'toelichting-dynamiek',
      'Uitleg over hoe een crisis groeit',
      'Een grotere groep ontdekt welk voorval kan uitgroeien en wat men van elkaar mag verwachten. Meldingen komen daardoor eerder.',
    ],
    [
      'individuele-voorlichting',
      'Gesprekken onder vier ogen',
      'Crisiscoördinatoren lichten functionarissen persoonlijk voor.',
    ],
  ]),
];
