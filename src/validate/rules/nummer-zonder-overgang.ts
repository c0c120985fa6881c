import type { Finding, Rule } from '../rule.ts';

/** An old number goes on ringing for a while: paper cards are not all replaced at midnight. */
export const nummerZonderOvergang: Rule = {
  code: 'nummer-zonder-overgang',
  check: ({ registers }) =>
    registers.piketten.flatMap(({ naam, nieuw_nummer: nieuw }, index): Finding[] =>
      !nieuw || (nieuw.oude_tot !== undefined && nieuw.oude_tot >= nieuw.van)
        ? []
        : [
            {
              severity: 'warning',
              path: ['registers', 'piketten', index, 'nieuw_nummer', nieuw.oude_tot === undefined ? 'van' : 'oude_tot'],
              message: `${naam} krijgt op ${nieuw.van} een nieuw nummer, en nergens staat dat het oude daarna nog werkt. Wie een oude kaart heeft, krijgt dan niemand.`,
              hint: 'Laat het oude nummer een paar weken doorlopen en zet bij oude_tot de laatste dag, minstens de dag van de wissel.',
            },
          ],
    ),
};
