import { geldtOp } from '../../../blocks/bezetting.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../rule.ts';

/** Contact data is checked every six months (domain.md B6, rules to validate). */
const MONTHS = 6;

/** The day so many months earlier; a day that does not exist becomes the last of its month. ISO dates. */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

export const verouderdeGegevens: Rule = {
  code: 'verouderde-gegevens',
  check: (institution, peildatum) =>
    institution.registers.functionarissen.flatMap((persoon, index): Finding[] => {
      const checked = persoon.gecontroleerd_op;
      if (peildatum === undefined || !ingevuld(checked) || !geldtOp(persoon, peildatum)) return [];
      if (checked >= monthsBefore(peildatum, MONTHS)) return [];
      return [
        {
          severity: 'warning',
          path: ['registers', 'functionarissen', index, 'gecontroleerd_op'],
          message: `De gegevens van ${persoon.naam} zijn voor het laatst gecontroleerd op ${checked}, meer dan zes maanden geleden.`,
          hint: 'Bel de nummers na en zet hier de datum van vandaag.',
        },
      ];
    }),
};
