import type { Opschalingsniveau } from '../sector.ts';

/** Levels from daily work to the region; cards of every sector begin on one of them. */
export const opschalingsniveaus: readonly Opschalingsniveau[] = [
  {
    id: 'niveau-0',
    nummer: '0',
    naam: 'Dagelijks werk',
    kleur: 'groen',
    kenmerk: 'Wie dienst heeft, lost het op met eigen mensen en middelen.',
    wie_besluit: 'crisiscoordinator',
  },
  {
    id: 'niveau-1',
    nummer: '1',
    naam: 'Operationeel',
    kleur: 'geel',
    kenmerk: 'Er is meer nodig dan één afdeling of dienst kan doen; de gevolgen zijn te overzien.',
    wie_besluit: 'crisiscoordinator',
    als_onbereikbaar: 'leider-operationeel-team',
    teams: ['operationeel-team'],
  },
  {
    id: 'niveau-2',
    nummer: '2',
    naam: 'Strategisch',
    kleur: 'oranje',
    kenmerk: 'De hele instelling wordt geraakt, of de gevolgen zijn groot of onzeker.',
    wie_besluit: 'voorzitter',
    als_onbereikbaar: 'crisiscoordinator',
    teams: ['crisisbeleidsteam', 'operationeel-team'],
  },
  {
    id: 'niveau-3',
    nummer: '3',
    naam: 'Regionaal',
    kleur: 'rood',
    kenmerk: 'Wij kunnen het niet alleen, of de regio heeft ons nodig.',
    wie_besluit: 'voorzitter',
    als_onbereikbaar: 'crisiscoordinator',
    teams: ['crisisbeleidsteam', 'operationeel-team'],
  },
];
