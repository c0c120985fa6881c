/**
 * Core tasks of officials that an activity type serves. The first five stand in the national qualification profiles of
 * 2011 as the source quotes them; the others are ours, because the quotation ends with "etc.".
 */
export const kerntaken = [
  { id: 'planvorming', naam: 'Zorgen voor actuele, afgestemde en ingevoerde plannen', bron: 'profielen 2011' },
  { id: 'oto-cyclus', naam: 'De cyclus van opleiden, trainen en oefenen op gang houden', bron: 'profielen 2011' },
  { id: 'netwerk', naam: 'Contact houden met partners binnen en buiten de instelling', bron: 'profielen 2011' },
  { id: 'eindverantwoordelijkheid', naam: 'De voorbereiding als geheel dragen', bron: 'profielen 2011' },
  { id: 'voorzitten', naam: 'Een beleidsteam of operationeel team voorzitten', bron: 'profielen 2011' },
  { id: 'adviseren', naam: 'Een team adviseren vanuit het eigen vak', bron: 'eigen aanvulling' },
  { id: 'informeren', naam: 'Het beeld verzamelen, duiden, vastleggen en delen', bron: 'eigen aanvulling' },
  { id: 'alarmeren', naam: 'Melden, beoordelen en alarmeren', bron: 'eigen aanvulling' },
  { id: 'uitvoeren', naam: 'Besluiten op de werkvloer uitvoeren', bron: 'eigen aanvulling' },
] as const;

export type KerntaakId = (typeof kerntaken)[number]['id'];

/** The ids alone, for the choice field of an activity type. */
export const kerntaakIds = kerntaken.map((k) => k.id) as [KerntaakId, ...KerntaakId[]];
