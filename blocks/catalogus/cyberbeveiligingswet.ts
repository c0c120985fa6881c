/** What the Cyberbeveiligingswet asks, in a few words by the question of `eisen_cyber`. Its norms and its clock are data: `blocks/normen/`. */
export const cyberbeveiligingswet = {
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
