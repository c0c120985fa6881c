import { euros } from '../../../text/dutch-number.ts';
import type { Rule } from '../../rule.ts';
import { calledHeld, warning, wentAhead } from './held.ts';

/**
 * Of what an activity really cost, no larger part came from OTO money than was agreed. The award of that year says how
 * much that is; where it does not, the agreement for the plan year holds; without any, at most all of the cost.
 */
export const otoGeldenBovenGrens: Rule = {
  code: 'oto-gelden-boven-grens',
  check: (institution) => {
    const { beleid, uitvoering } = institution.oto;
    const most = uitvoering.toekenning?.hoogste_percentage ?? beleid.financiering?.hoogste_percentage ?? 100;
    return wentAhead(institution).flatMap((entry) => {
      const { kosten, oto_gelden: used } = entry.gehouden;
      if (kosten === undefined || used === undefined) return [];
      // In hundredths of a cent: half of an odd number of cents is no whole cent.
      const allowed = Math.round(kosten * 100 * most) / 10_000;
      if (used < allowed + 0.01) return [];
      return [
        warning(
          entry,
          'oto_gelden',
          `${calledHeld(entry)} kostte ${euros(kosten)}, waarvan ${euros(used)} uit OTO-gelden; hoogstens ${most}% mag, dat is ${euros(allowed)}.`,
          'Verlaag het bedrag uit OTO-gelden, of verbeter de kosten.',
        ),
      ];
    });
  },
};
