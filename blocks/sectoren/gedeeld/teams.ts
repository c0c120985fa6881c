import type { Team } from '../sector.ts';

/**
 * The strategic and the operational team.
 *
 * @param zorg ids of the roles of this sector that sit in the operational team besides those every institution has
 */
export const basisteams = (...zorg: string[]): Team[] => [
  {
    id: 'crisisbeleidsteam',
    naam: '{crisisbeleidsteam}',
    soort: 'beleidsteam',
    niveau: 'strategisch',
    doel: 'Bepaalt richting, doelen en uitgangspunten en neemt de besluiten die niemand anders mag nemen.',
    voorzitter: 'voorzitter',
    logger: 'logger',
    kernleden: ['voorzitter', 'crisiscoordinator', 'adviseur-zorg', 'adviseur-communicatie', 'logger'],
  },
  {
    id: 'operationeel-team',
    naam: '{operationeel_team}',
    soort: 'operationeel team',
    niveau: 'tactisch',
    onder: 'crisisbeleidsteam',
    doel: 'Houdt zorg, mensen en gebouw gaande en voert uit wat het {crisisbeleidsteam} besluit.',
    voorzitter: 'leider-operationeel-team',
    kernleden: [
      'leider-operationeel-team',
      'informatiecoordinator',
      'coordinator-zorg',
      ...zorg,
      'coordinator-bedrijfsvoering',
      'coordinator-ict',
    ],
  },
];
