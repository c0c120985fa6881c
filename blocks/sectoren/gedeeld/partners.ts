import type { Partner } from '../sector.ts';

/** Organisations that institutions meet in a crisis; a sector takes what fits. */
export const partners = {
  ghor: { id: 'ghor', naam: 'GHOR', soort: 'overheid', rol: 'Stemt de geneeskundige hulp in de regio af.' },
  meldkamer: { id: 'meldkamer', naam: 'Meldkamer', soort: 'overheid', rol: 'Alarmeert de hulpdiensten.' },
  brandweer: {
    id: 'brandweer',
    naam: 'Brandweer',
    soort: 'overheid',
    rol: 'Leidt de bestrijding van brand en ongevallen.',
  },
  politie: { id: 'politie', naam: 'Politie', soort: 'overheid', rol: 'Zorgt voor veiligheid en doet onderzoek.' },
  gemeente: { id: 'gemeente', naam: 'Gemeente', soort: 'overheid', rol: 'Zorgt voor opvang en nazorg van inwoners.' },
  ggd: { id: 'ggd', naam: 'GGD', soort: 'overheid', rol: 'Bestrijdt infectieziekten en adviseert over gezondheid.' },
  igj: { id: 'igj', naam: 'IGJ', soort: 'toezicht', rol: 'Houdt toezicht op de kwaliteit van de zorg.' },
  zCert: { id: 'z-cert', naam: 'Z-CERT', soort: 'keten', rol: 'Helpt zorginstellingen bij digitale dreiging.' },
  netbeheerder: {
    id: 'netbeheerder',
    naam: 'Netbeheerder',
    soort: 'leverancier',
    rol: 'Herstelt de stroomvoorziening.',
  },
  ictLeverancier: { id: 'ict-leverancier', naam: 'Leverancier van het dossier', soort: 'leverancier' },
  roaz: { id: 'roaz', naam: 'ROAZ en traumacentrum', soort: 'keten', rol: 'Stemt de acute zorg in de regio af.' },
  ziekenhuis: { id: 'ziekenhuis', naam: 'Ziekenhuis in de regio', soort: 'keten' },
  huisartsenspoedpost: { id: 'huisartsenspoedpost', naam: 'Huisartsenspoedpost', soort: 'keten' },
  huisartsen: { id: 'huisartsen', naam: 'Huisartsen in de regio', soort: 'keten' },
  rav: {
    id: 'rav',
    naam: 'Regionale ambulancevoorziening',
    soort: 'keten',
    rol: 'Vervoert wie spoedzorg nodig heeft.',
  },
  collega: {
    id: 'collega-instelling',
    naam: 'Collega-instelling in de regio',
    soort: 'keten',
    rol: 'Vangt zorg op als wij dat niet kunnen.',
  },
  zorgkantoor: {
    id: 'zorgkantoor',
    naam: 'Zorgkantoor',
    soort: 'keten',
    rol: 'Helpt bij het vinden van andere plaatsen.',
  },
  verzekeraar: {
    id: 'zorgverzekeraar',
    naam: 'Zorgverzekeraar',
    soort: 'keten',
    rol: 'Let op het aanbod van zorg voor verzekerden.',
  },
  apotheek: { id: 'apotheek', naam: 'Apotheek', soort: 'keten', rol: 'Levert geneesmiddelen, ook met spoed.' },
} as const satisfies Readonly<Record<string, Partner>>;

/** The partners that every kind of institution begins with. */
export const basispartners: readonly Partner[] = [
  partners.ghor,
  partners.meldkamer,
  partners.brandweer,
  partners.politie,
  partners.gemeente,
  partners.igj,
  partners.zCert,
  partners.netbeheerder,
  partners.ictLeverancier,
];
