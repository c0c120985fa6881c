import type { Financiering } from '../sector.ts';

const BRON = 'NZa, Beleidsregel beschikbaarheidbijdrage op aanvraag (BWBR0051357), artikel 10';

/**
 * Money for OTO that runs through the trauma centre (domain report 0a.3).
 *
 * @param rekenbedrag what the arrangement counts for one partner of this kind
 */
export const viaTraumacentrum = (rekenbedrag: string): Financiering => ({
  grondslag: [
    {
      feit: 'Een bedrag voor OTO in de regio gaat naar het traumacentrum, dat het in de regio besteedt.',
      bron: BRON,
      datum: 'versie 2026',
    },
    {
      feit: `Bij de berekening van dat bedrag telt ${rekenbedrag} mee. Dat geeft een instelling nog geen recht op geld.`,
      bron: BRON,
      datum: 'versie 2026',
    },
  ],
});
