import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../rule.ts';

/** Every existing plan that stays has an owner. */
export const planZonderEigenaar: Rule = {
  code: 'plan-zonder-eigenaar',
  check: (institution) =>
    institution.registers.plannen.flatMap((plan, index): Finding[] =>
      plan.status === 'vervalt' || ingevuld(plan.eigenaar)
        ? []
        : [
            {
              severity: 'warning',
              path: ['registers', 'plannen', index, 'eigenaar'],
              message: `Het plan "${plan.naam}" heeft geen eigenaar.`,
              hint: 'Kies de rol die het plan bijhoudt.',
            },
          ],
    ),
};

/** Every existing plan that stays is reviewed in time. */
export const planHerzieningVerlopen: Rule = {
  code: 'plan-herziening-verlopen',
  check: (institution, peildatum) =>
    institution.registers.plannen.flatMap((plan, index): Finding[] => {
      if (
        peildatum === undefined ||
        plan.status === 'vervalt' ||
        !ingevuld(plan.herzien_op) ||
        plan.herzien_op >= peildatum
      )
        return [];
      return [
        {
          severity: 'warning',
          path: ['registers', 'plannen', index, 'herzien_op'],
          message: `Het plan "${plan.naam}" had voor ${plan.herzien_op} herzien moeten zijn.`,
          hint: 'Herzie het plan en zet hier de volgende datum.',
        },
      ];
    }),
};
