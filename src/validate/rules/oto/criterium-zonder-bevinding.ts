import { ingevuld } from '../../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../../rule.ts';
import { calledHeld, wentAhead } from './held.ts';

/** A test criterion that was not met, or only in part, leads to a finding: else nobody sees that it is followed up. */
export const criteriumZonderBevinding: Rule = {
  code: 'criterium-zonder-bevinding',
  check: (institution) => {
    const { bevindingen } = institution.oto.uitvoering;
    if (!ingevuld(bevindingen)) return [];
    const followed = new Set(bevindingen.map(({ uit_activiteit }) => uit_activiteit));
    return wentAhead(institution).flatMap((entry): Finding[] => {
      const { criterium_gehaald: met, activiteit } = entry.gehouden;
      if (met === undefined || met === 'ja' || followed.has(activiteit)) return [];
      return [
        {
          severity: 'notice',
          path: ['oto', 'uitvoering', 'gehouden', entry.index, 'criterium_gehaald'],
          message: `Het toetscriterium van ${calledHeld(entry)} is ${met === 'nee' ? 'niet' : 'deels'} gehaald, maar er is geen bevinding uit deze activiteit.`,
          hint: 'Leg onder bevindingen vast wat er moet veranderen en wie dat doet, met uit_activiteit.',
        },
      ];
    });
  },
};
