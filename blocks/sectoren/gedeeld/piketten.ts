import type { Piket } from '../sector.ts';

/** Duties that somebody always answers; the numbers are the institution's own. */
export const basispiketten: readonly Piket[] = [
  { id: 'meldpunt', naam: 'Meldpunt' },
  { id: 'crisiscoordinator', naam: 'Crisiscoördinator van dienst' },
  { id: 'bestuur', naam: 'Bestuurder van dienst' },
  { id: 'techniek', naam: 'Storingsdienst gebouw' },
  { id: 'ict', naam: 'Storingsdienst ICT' },
];
