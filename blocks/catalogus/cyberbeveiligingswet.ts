/**
 * The clock of the Cyberbeveiligingswet (Stb. 2026, 187; art. 26, 27 and 29), as read in its text of 15 August 2026. Whom it
 * concerns (art. 8-13) was not read: an institution says so itself.
 */
export const cyberbeveiligingswet = {
  naam: 'Cyberbeveiligingswet',
  afkorting: 'Cbw',
  tekst_van: '15 augustus 2026',
  meldklokken: [
    { artikel: '26', wat: 'vroegtijdige waarschuwing', termijn: 'binnen 24 uur' },
    { artikel: '27', wat: 'melding', termijn: 'binnen 72 uur' },
    { artikel: '29', wat: 'eindverslag', termijn: 'binnen één maand na die melding' },
  ],
  /** In a few words, what `eisen_cyber` asks. */
  eisen: {
    continuiteit: 'continuïteit en crisisbeheer',
    taken: 'taken in een crisis',
    communicatiemiddelen: 'communicatiemiddelen',
    noodvoorzieningen: 'noodvoorzieningen',
    geoefend: 'getest en geoefend plan',
    herstel: 'herstelplan',
    bestuur: 'goedkeuring en opleiding van het bestuur',
    ontvangers: 'ontvangers informeren',
  },
} as const;
