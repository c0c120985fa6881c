import { meldklokken } from '../../../blocks/meldklokken.ts';
import { ingevuld, isNvt } from '../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../rule.ts';

const BLOCK = ['bouwstenen', 'wettelijke-eisen'] as const;

/** Each judgement, with the laws it is about and the requirements that follow from it. */
const regimes = [
  { oordeel: 'entiteit_cyber', eisen: 'eisen_cyber', wet: /cyberbeveiligings/i },
  { oordeel: 'kritieke_entiteit', eisen: 'eisen_kritiek', wet: /weerbaarheid kritieke entiteiten/i },
] as const;

/** What is said of a law agrees with the judgement whether the institution falls under it. */
export const wetGeldtAnders: Rule = {
  code: 'wet-geldt-anders',
  check: ({ bouwstenen }) => {
    const b = bouwstenen['wettelijke-eisen'];
    return regimes.flatMap(({ oordeel, eisen, wet }): Finding[] => {
      const judged = b[oordeel];
      if (!ingevuld(judged)) return [];
      const { antwoord } = judged;
      const laws = (ingevuld(b.wetten) ? b.wetten : []).flatMap(({ naam, geldt }, index): Finding[] =>
        wet.test(naam) && ingevuld(geldt) && geldt !== antwoord
          ? [
              {
                severity: 'warning',
                path: [...BLOCK, 'wetten', index, 'geldt'],
                message: `Bij ${naam} staat geldt: ${geldt}, maar bij ${oordeel} is het antwoord ${antwoord}.`,
                hint: `Zet geldt op ${antwoord}, of verbeter het antwoord bij ${oordeel}.`,
              },
            ]
          : [],
      );
      if (antwoord !== 'ja' || !isNvt(b[eisen])) return laws;
      return [
        ...laws,
        {
          severity: 'warning',
          path: [...BLOCK, eisen],
          message: `Bij ${oordeel} is het antwoord ja, maar de eisen zouden niet van toepassing zijn.`,
          hint: 'Beantwoord de eisen: haal nvt weg en vul per eis de stand in.',
        },
      ];
    });
  },
};

/** Who falls under the Cyberbeveiligingswet has all its terms among those that are printed. */
export const meldklokOntbreekt: Rule = {
  code: 'meldklok-ontbreekt',
  check: ({ bouwstenen, normen }) => {
    const { entiteit_cyber: oordeel, wetten, meldklokken: typed } = bouwstenen['wettelijke-eisen'];
    // An open question is told as one.
    if (!ingevuld(oordeel) || oordeel.antwoord !== 'ja' || typed === null) return [];
    const laws = new Set(
      (ingevuld(wetten) ? wetten : []).flatMap(({ id, naam }) => (/cyberbeveiligingswet/i.test(naam) ? [id] : [])),
    );
    const own = (ingevuld(typed) ? typed : []).filter(({ wet }) => laws.has(wet));
    return meldklokken(normen, 'entiteit_cyber')
      .filter(({ artikel }) => !own.some((klok) => new RegExp(`\\b${artikel}\\b`).test(klok.artikel)))
      .map(({ artikel, wat, termijn }) => ({
        severity: 'warning',
        path: [...BLOCK, 'meldklokken'],
        message: `De Cyberbeveiligingswet geldt, maar de meldtermijn van artikel ${artikel} staat er niet bij: ${wat} ${termijn}.`,
        hint: 'Zet de termijn erbij, met aan wie en welke rol meldt.',
      }));
  },
};
