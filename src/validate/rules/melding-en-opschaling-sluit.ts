import type { Institution } from '../../../blocks/institution.ts';
import { nietGebruikt } from '../../../blocks/niet-gebruikt.ts';
import { achtergehouden, ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../rule.ts';

const block = (institution: Institution) => institution.bouwstenen['melding-en-opschaling'];
const at = (...path: (string | number)[]) => ['bouwstenen', 'melding-en-opschaling', ...path];

/** Whether a block is left out on purpose; its rules are then silent. */
const leftOut = (institution: Institution): boolean => nietGebruikt(institution).has('melding-en-opschaling');

/** Every level says who decides. */
export const niveauZonderBesluit: Rule = {
  code: 'niveau-zonder-besluit',
  check: (institution) => {
    const { opschalingsniveaus } = block(institution);
    return (ingevuld(opschalingsniveaus) ? opschalingsniveaus : []).flatMap((niveau, index): Finding[] =>
      ingevuld(niveau.wie_besluit)
        ? []
        : [
            {
              severity: 'warning',
              path: at('opschalingsniveaus', index, 'wie_besluit'),
              message: `Niveau ${niveau.nummer} (${niveau.naam}) zegt niet wie besluit.`,
              hint: 'Kies de rol die dit niveau mag afkondigen.',
            },
          ],
    );
  },
};

/** There is one number to call at night, and it is known. */
export const geenNummerBuitenKantoortijd: Rule = {
  code: 'geen-nummer-buiten-kantoortijd',
  check: (institution) => {
    if (leftOut(institution)) return [];
    const { buiten_kantoortijd } = block(institution);
    const piket = institution.registers.piketten.find((kandidaat) => kandidaat.id === buiten_kantoortijd);
    if (piket && (ingevuld(piket.nummer) || achtergehouden(piket.nummer))) return [];
    return [
      {
        severity: 'warning',
        path: at('buiten_kantoortijd'),
        message: piket
          ? `Het piket "${piket.naam}" voor buiten kantoortijd heeft geen nummer.`
          : 'Er is geen nummer voor buiten kantoortijd.',
        hint: 'Kies het piket dat dag en nacht wordt opgenomen, en zet zijn nummer in registers/piketten.yaml.',
      },
    ];
  },
};

/** There is a way to alarm when no telephone works. */
export const geenRouteZonderTelefonie: Rule = {
  code: 'geen-route-zonder-telefonie',
  check: (institution) => {
    const { zonder_telefonie } = block(institution);
    if (leftOut(institution) || (ingevuld(zonder_telefonie) && ingevuld(zonder_telefonie.stappen))) return [];
    return [
      {
        severity: 'warning',
        path: at('zonder_telefonie'),
        message: 'Er is geen manier beschreven om te alarmeren als de telefonie is uitgevallen.',
        hint: 'Beschrijf onder zonder_telefonie de middelen en de stappen.',
      },
    ];
  },
};
