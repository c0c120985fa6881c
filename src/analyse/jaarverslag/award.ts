import type { Institution } from '../../../blocks/institution.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';

/** The award of the year, settled. Amounts in euros, never negative. */
export interface Award {
  readonly toegekend: number;
  readonly ontvangen: number;
  /** Used, by the lines of spending. */
  readonly gebruikt: number;
  /** Awarded and not used: falls free. */
  readonly nietGebruikt: number;
  /** Used above what was awarded: the institution pays that itself. */
  readonly bovenToekenning: number;
  /** Received above what was used: goes back. */
  readonly terug: number;
  /** Used within the award and not yet received. */
  readonly nogTeOntvangen: number;
  readonly voorwaarden: { readonly voldaan: number; readonly totaal: number };
}

/** What was granted, what was used and what goes back; null without an award or while the spending is open. */
export function award({ oto }: Institution): Award | null {
  const { toekenning, besteding } = oto.uitvoering;
  if (!toekenning || !ingevuld(besteding)) return null;
  const toegekend = cents(toekenning.toegekend);
  const ontvangen = cents(toekenning.ontvangen);
  const gebruikt = besteding.reduce((sum, { uit_oto_gelden }) => sum + cents(uit_oto_gelden), 0);
  const payable = Math.min(gebruikt, toegekend);
  const euros = (amount: number) => Math.max(0, amount) / 100;
  const conditions = ingevuld(toekenning.voorwaarden) ? toekenning.voorwaarden : [];
  return {
    toegekend: euros(toegekend),
    ontvangen: euros(ontvangen),
    gebruikt: euros(gebruikt),
    nietGebruikt: euros(toegekend - gebruikt),
    bovenToekenning: euros(gebruikt - toegekend),
    terug: euros(ontvangen - payable),
    nogTeOntvangen: euros(payable - ontvangen),
    voorwaarden: {
      voldaan: conditions.filter(({ voldaan }) => voldaan === 'ja').length,
      totaal: conditions.length,
    },
  };
}

const cents = (amount: number): number => Math.round(amount * 100);
