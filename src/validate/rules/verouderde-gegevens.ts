import { geldtOp } from '../../../blocks/bezetting.ts';
import { controleGeldtVanaf } from '../../../blocks/gegevens-gecontroleerd.ts';
import { ingevuld, type Nvt } from '../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../rule.ts';

const registers = ['functionarissen', 'piketten', 'partners', 'ruimten'] as const;

interface Checked {
  readonly naam: string;
  readonly gecontroleerd_op?: string | Nvt | null | undefined;
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
}

/** The numbers of officials, and those of duties, partners and rooms that carry a date of their last check. */
export const verouderdeGegevens: Rule = {
  code: 'verouderde-gegevens',
  check: (institution, peildatum) => {
    if (peildatum === undefined) return [];
    const since = controleGeldtVanaf(peildatum);
    return registers.flatMap((register) =>
      institution.registers[register].flatMap((item: Checked, index): Finding[] => {
        const { naam, gecontroleerd_op: checked } = item;
        if (!ingevuld(checked) || checked >= since || !geldtOp(item, peildatum)) return [];
        return [
          {
            severity: 'warning',
            path: ['registers', register, index, 'gecontroleerd_op'],
            message: `De gegevens van ${naam} zijn voor het laatst gecontroleerd op ${checked}, meer dan zes maanden geleden.`,
            hint: 'Bel de nummers na en zet hier de datum van vandaag.',
          },
        ];
      }),
    );
  },
};
