import { spanOf } from '../../../../blocks/oto/schedule.ts';
import { toCome } from '../../../../blocks/oto/to-come.ts';
import { ingevuld } from '../../../../blocks/schema/vraag.ts';
import { euros } from '../../../text/dutch-number.ts';
import type { Rule } from '../../rule.ts';

/** So many activities are named. */
const MOST = 8;

/**
 * OTO money that is asked for is not yet there on the day that the network decides: what begins before that day is paid by
 * the institution if the answer is no. One notice, for the sum is what a board decides on.
 */
export const voorHetBesluit: Rule = {
  code: 'voor-het-besluit',
  check: (institution) => {
    const day = institution.oto.beleid.financiering?.besluit_op;
    if (day === undefined) return [];
    const early = toCome(institution).flatMap(({ activiteit: { nr, kosten, status }, schedule }) => {
      const first = schedule && spanOf(schedule)?.first;
      if (status !== 'aangevraagd' || !ingevuld(kosten) || kosten.oto_gelden === 0 || !first || first >= day) return [];
      return [{ asked: kosten.oto_gelden, name: `${nr} (${first})` }];
    });
    if (early.length === 0) return [];
    const sum = early.reduce((total, { asked }) => total + asked, 0);
    const names = early.slice(0, MOST).map(({ name }) => name);
    const left = early.length - names.length;
    const one = early.length === 1;
    return [
      {
        severity: 'notice',
        path: ['oto', 'beleid', 'financiering', 'besluit_op'],
        message: `Voor het besluit van ${day} ${one ? 'begint 1 activiteit' : `beginnen ${early.length} activiteiten`} waarvoor ${euros(sum)} uit OTO-gelden is aangevraagd: ${names.join(', ')}${left > 0 ? ` en nog ${left}` : ''}.`,
        hint: 'Leg vast wie dit betaalt als het geld er niet komt, of plan ze na het besluit.',
      },
    ];
  },
};
