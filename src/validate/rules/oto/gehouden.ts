import { ingevuld } from '../../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../../rule.ts';
import { calledHeld, held, warning, wentAhead } from './held.ts';

/** No more people came than were expected, unless it is said why it went otherwise than planned. */
export const opkomstTeHoog: Rule = {
  code: 'opkomst-te-hoog',
  check: (institution) =>
    wentAhead(institution).flatMap((entry) => {
      const { opkomst, reden_afwijking: reason } = entry.gehouden;
      const { deelnemers } = entry.planned.activiteit;
      if (opkomst === undefined || !ingevuld(deelnemers) || opkomst <= deelnemers || reason !== undefined) return [];
      return [
        warning(
          entry,
          'opkomst',
          `Bij ${calledHeld(entry)} kwamen er ${opkomst}, terwijl er ${deelnemers} deelnemers waren verwacht.`,
          'Verbeter het aantal, of schrijf bij reden_afwijking waarom er meer kwamen.',
        ),
      ];
    }),
};

/** Whoever is named as present counts in how many came. */
export const aanwezigenMeerDanOpkomst: Rule = {
  code: 'aanwezigen-meer-dan-opkomst',
  check: (institution) =>
    wentAhead(institution).flatMap((entry) => {
      const { opkomst, aanwezigen = [] } = entry.gehouden;
      const named = new Set(aanwezigen).size;
      if (opkomst === undefined || named <= opkomst) return [];
      return [
        warning(
          entry,
          'opkomst',
          `Bij ${calledHeld(entry)} is de opkomst ${opkomst}, maar er staan ${named} namen bij aanwezigen.`,
          'De opkomst telt iedereen, ook wie met naam is genoemd. Verbeter het aantal of de namen.',
        ),
      ];
    }),
};

/** What was held on a day in another year than planned stands in the report of the wrong year. */
export const datumBuitenJaar: Rule = {
  code: 'datum-buiten-jaar',
  check: (institution) =>
    wentAhead(institution).flatMap((entry) => {
      const { datum } = entry.gehouden;
      const year = entry.planned.schedule?.year ?? institution.oto.beleid.planjaar;
      if (datum === undefined || Number(datum.slice(0, 4)) === year) return [];
      return [
        warning(
          entry,
          'datum',
          `${calledHeld(entry)} staat gepland in ${year}, maar zou zijn gehouden op ${datum}.`,
          'Verbeter de datum. Is de activiteit naar een ander jaar verplaatst, geef haar dan daar een eigen regel.',
        ),
      ];
    }),
};

/** What was held, and what really happened, lies before the day on which the answers are judged. */
export const datumInToekomst: Rule = {
  code: 'datum-in-toekomst',
  check: (institution, peildatum) => {
    if (peildatum === undefined) return [];
    const later = (date: string | undefined): boolean => date !== undefined && date > peildatum;
    const { inzetten } = institution.oto.uitvoering;
    return [
      ...wentAhead(institution)
        .filter(({ gehouden }) => later(gehouden.datum))
        .map((entry) =>
          warning(
            entry,
            'datum',
            `${calledHeld(entry)} zou zijn gehouden op ${entry.gehouden.datum}, na de datum waarop dit is beoordeeld (${peildatum}).`,
            'Verbeter de datum, of haal deze regel weg tot de activiteit is gehouden.',
          ),
        ),
      ...(ingevuld(inzetten) ? inzetten : []).flatMap(({ titel, datum }, index): Finding[] =>
        later(datum)
          ? [
              {
                severity: 'warning',
                path: ['oto', 'uitvoering', 'inzetten', index, 'datum'],
                message: `De inzet ${titel} zou zijn geweest op ${datum}, na de datum waarop dit is beoordeeld (${peildatum}).`,
                hint: 'Verbeter de datum, of haal de inzet weg tot die er is geweest.',
              },
            ]
          : [],
      ),
    ];
  },
};

const outcomes = ['datum', 'opkomst', 'aanwezigen', 'criterium_gehaald', 'kosten', 'oto_gelden'] as const;

/** What did not go ahead has no outcome. It may have cost something; then the reason says why. */
export const nietDoorgegaanMetUitkomst: Rule = {
  code: 'niet-doorgegaan-met-uitkomst',
  check: (institution) =>
    held(institution).flatMap((entry) => {
      const { gehouden } = entry;
      if (gehouden.doorgegaan) return [];
      const wrong = outcomes.filter((field) => {
        const answer = gehouden[field];
        if (field === 'kosten' || field === 'oto_gelden')
          return Number(answer ?? 0) > 0 && gehouden.reden_afwijking === undefined;
        return answer !== undefined;
      });
      const [first] = wrong;
      if (first === undefined) return [];
      return [
        warning(
          entry,
          first,
          `${calledHeld(entry)} is niet doorgegaan, maar er is wel iets ingevuld bij ${wrong.join(', ')}.`,
          'Ging zij toch door, zet dan doorgegaan op ja. Anders haalt u dit weg; kosten mogen blijven als bij reden_afwijking staat waarom.',
        ),
      ];
    }),
};
