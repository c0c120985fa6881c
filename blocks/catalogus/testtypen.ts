import type { Activiteitstype } from './activiteitstype.ts';

/** Tests of alarm and reachability. Ours: the guide of 2014 only advises to add activities that test, evaluate and learn. */
export const testtypen: readonly Activiteitstype[] = [
  {
    id: 'alarmeringsoefening',
    naam: 'Alarmeringsoefening',
    aard: 'test',
    stap: 'borgen',
    categorie: 'testen',
    doel: 'Meten of een team na een alarm op tijd en voltallig bijeen is.',
    inhoud: [
      'Een alarm op een onaangekondigd moment.',
      'Tijden van bevestiging en opkomst vastleggen.',
      'De terugvalweg zonder telefonie.',
    ],
    doelgroepen: ['Leden van de crisisteams, telefonisten, avond- en nachthoofden'],
    duur: { van: 0.5, tot: 2 },
    bouwstenen: ['melding-en-opschaling'],
    bijzonderheden: ['crisissensitiviteit'],
    kerntaken: ['alarmeren'],
  },
  {
    id: 'bereikbaarheidstest',
    naam: 'Bereikbaarheidstest',
    aard: 'test',
    stap: 'borgen',
    categorie: 'testen',
    doel: 'Controleren of nummers kloppen en piketten worden beantwoord.',
    inhoud: ['Piketnummers en mobiele nummers bellen.', 'Afwijkingen dezelfde dag herstellen.'],
    doelgroepen: ['Houders van een rol of piket'],
    duur: { van: 0.25, tot: 1 },
    bouwstenen: ['melding-en-opschaling', 'documentbeheer'],
    bijzonderheden: ['crisissensitiviteit'],
    kerntaken: ['alarmeren'],
  },
];
