import { geldtOp } from '../../../blocks/bezetting.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../rule.ts';

/** Whoever fills a role or takes a duty is still there: a `tot` in the register of officials ends every role. */
export const vertrokkenFunctionaris: Rule = {
  code: 'vertrokken-functionaris',
  check: (institution, peildatum) => {
    const left = new Map(
      institution.registers.functionarissen
        .filter((persoon) => peildatum !== undefined && (persoon.tot ?? '9999-12-31') < peildatum)
        .map((persoon) => [persoon.id, persoon]),
    );
    const roles = institution.registers.rollen.flatMap((rol, index) =>
      (ingevuld(rol.houders) ? rol.houders : []).flatMap((houder, position): Finding[] => {
        const persoon = left.get(houder.functionaris);
        if (!persoon || !geldtOp(houder, peildatum)) return [];
        return [
          {
            severity: 'warning',
            path: ['registers', 'rollen', index, 'houders', position, 'functionaris'],
            message: `${persoon.naam} is vertrokken op ${persoon.tot}, maar staat nog als ${houder.als} van ${rol.naam}.`,
            hint: `Zet bij deze regel tot: ${persoon.tot} en wijs een opvolger aan.`,
          },
        ];
      }),
    );
    const duties = institution.registers.piketten.flatMap(({ naam, pool }, index) =>
      (ingevuld(pool) ? pool : []).flatMap((id, position): Finding[] => {
        const persoon = left.get(id);
        if (!persoon) return [];
        return [
          {
            severity: 'warning',
            path: ['registers', 'piketten', index, 'pool', position],
            message: `${persoon.naam} is vertrokken op ${persoon.tot}, maar staat nog in het rooster van ${naam}.`,
            hint: 'Haal de naam uit pool en zet de opvolger erin.',
          },
        ];
      }),
    );
    return [...roles, ...duties];
  },
};
