import { otoVoorbeelden, tips } from '../implementatietip.ts';

/** Step 2: a new plan, or a sharper one. */
export const ontwikkelen = [
  ...tips('ontwikkelen', [
    [
      'projectleider',
      'Een projectleider met gezag',
      'Benoem iemand die het vak kent, en geef die bewust een plek vlak bij het bestuur.',
    ],
    [
      'bestuurlijk-sponsor',
      'Een bestuurder als sponsor',
      'Een portefeuillehouder leeft mee met het project en brengt het in de bestuursvergadering.',
    ],
    [
      'belanghebbenden',
      'Belanghebbenden laten meemaken',
      'Kies wie er echt toe doet en geef hun een zetel in een projectgroep of commissie.',
    ],
    [
      'plannen-inventariseren',
      'Alle plannen op een rij',
      'Verzamel wat er in huis al ligt, en ook de plannen van partners waarin het huis voorkomt.',
    ],
    [
      'plannen-spiegelen',
      'Bestaande plannen spiegelen',
      'Leg elk plan naast de bouwstenen en kijk waar het sterker kan.',
    ],
    [
      'keuze-maken',
      'Kiezen: nieuw, aanscherpen of aanvullen',
      'Besluit uitdrukkelijk: een nieuw plan, oude plannen bundelen, of een breder plan aanvullen.',
    ],
    [
      'sleutelfunctionarissen-betrekken',
      'De gebruikers laten meeschrijven',
      'Vraag wie er in de eerste uren mee werkt om het eigen deel te leveren. Bedenk vooraf welke kennis nodig is.',
    ],
    [
      'plek-in-oto-plan',
      'Een plek in het OTO-plan',
      'Neem ontwikkeling en invoering erin op, haalbaar opgebouwd, met ook testen, evalueren en leren.',
    ],
    [
      'lopende-oto-benutten',
      'Niet wachten op het plan',
      'Verwerk de werkwijze nu al in oefeningen die toch gepland staan, terwijl het plan nog wordt geschreven.',
    ],
  ]),
  ...otoVoorbeelden('ontwikkelen', [
    [
      'planworkshop',
      'Planworkshops',
      'Sleutelfunctionarissen bespreken scenario’s; wat zij verwachten en willen komt rechtstreeks in het concept.',
    ],
    [
      'scenariokaart-workshop',
      'Een scenariokaart maken in een workshop',
      'Een bijeenkomst of oefening levert meteen een bruikbare kaart op.',
    ],
    [
      'doorloopsessie',
      'Het plan doorlopen met een scenario',
      'Loop delen van het plan stap voor stap langs en kijk waar het hapert.',
    ],
  ]),
];
