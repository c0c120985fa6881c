import { otoVoorbeelden, tips } from '../implementatietip.ts';

/** Step 5: keep it up, and learn. */
export const borgen = [
  ...tips('borgen', [
    [
      'evalueren-met-bouwstenen',
      'Evalueren langs de bouwstenen',
      'Stel na elke oefening en elk echt incident dezelfde vragen, over besluiten, opdrachten, doelen en partners.',
    ],
    [
      'lessen-verwerken',
      'Lessen verwerken in plan en OTO',
      'Kijk of het plan scherper kan, en of kennis, een vaardigheid of een doelgroep meer aandacht vraagt.',
    ],
    [
      'beheerafspraken',
      'Afspraken over beheer',
      'Leg vast wie het overzicht heeft, wie wijzigingen doorvoert en wat andere afdelingen aanleveren.',
    ],
    [
      'teams-passen-aan',
      'Teamleden passen het plan mee aan',
      'Vraag de mensen uit de teams wat hun in het echt hielp en wat ontbrak.',
    ],
    [
      'keuzes-in-oto-plan',
      'Keuzes in het OTO-plan',
      'Schrijf op welke onderwerpen en groepen dit jaar voorgaan en wat dat moet opleveren.',
    ],
    [
      'bewust-gebruik',
      'De crisisorganisatie bewust vaker gebruiken',
      'Zet delen ervan in bij een verhuizing, fusie, schaarste of uitbraak, zodat mensen ervaring krijgen.',
    ],
    [
      'inwerken',
      'Onderdeel van het inwerken',
      'Wie nieuw is in een sleutelrol, krijgt het plan in de eerste training en in het inwerkprogramma.',
    ],
    [
      'meekijken',
      'Collega’s laten meekijken',
      'Nodig bij oefeningen toeschouwers uit, zodat ook zij er iets van meemaken.',
    ],
    [
      'oto-bij-inzet',
      'OTO erbij in de acute fase',
      'Laat de OTO-functionaris bij een echte inzet helpen en zien waar oefenen iets toevoegt.',
    ],
    [
      'kwaliteitssysteem',
      'Opnemen in kwaliteit en scholing',
      'Geef OTO een plaats in het kwaliteitssysteem en het gewone scholingsaanbod.',
    ],
    [
      'geld-regelen',
      'Geld voor OTO en beheer',
      'Zorg voor een begroting die elk jaar terugkomt en die klopt met de plannen.',
    ],
  ]),
  ...otoVoorbeelden('borgen', [
    [
      'casusbespreking',
      'Leren van een crisis elders',
      'Bespreek wat een ander overkwam en wat het eigen huis zou doen.',
    ],
    [
      'themasessie',
      'Terugkerende trainingen per thema',
      'Verdiep steeds een ander onderwerp, met de groep die het nodig heeft.',
    ],
    [
      'snack-learning',
      'Leren in kleine hapjes',
      'Een lunch, een gast, nieuws van de dag of een bijeenkomst na een incident.',
    ],
    [
      'e-learningtoets',
      'Korte toetsen',
      'Met een paar vragen, liefst rond een bijeenkomst, houden functionarissen hun kennis bij.',
    ],
  ]),
];
