import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../rule.ts';

/** Likelihood times impact from which a risk needs preparation, while the institution has not chosen its own threshold. */
const DEFAULT_THRESHOLD = 10;

/** Every risk above the threshold has a scenario card or a plan. */
export const risicoZonderVoorbereiding: Rule = {
  code: 'risico-zonder-voorbereiding',
  check: ({ bouwstenen: { crisisprofiel } }) => {
    const threshold = ingevuld(crisisprofiel.drempel) ? crisisprofiel.drempel : DEFAULT_THRESHOLD;
    return (ingevuld(crisisprofiel.risicos) ? crisisprofiel.risicos : []).flatMap((risico, index): Finding[] => {
      if (!ingevuld(risico.kans) || !ingevuld(risico.impact) || risico.kans * risico.impact < threshold) return [];
      if (risico.scenariokaart !== undefined || risico.plannen?.length) return [];
      return [
        {
          severity: 'warning',
          path: ['bouwstenen', 'crisisprofiel', 'risicos', index],
          message: `Het risico "${risico.naam}" scoort ${risico.kans * risico.impact} (drempel ${threshold}), maar heeft geen scenariokaart en geen plan.`,
          hint: 'Noem onder scenariokaart of plannen wat er klaarligt.',
        },
      ];
    });
  },
};
