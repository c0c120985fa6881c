import { nietGebruikt } from '../../../../blocks/niet-gebruikt.ts';
import { toCome } from '../../../../blocks/oto/to-come.ts';
import { isNvt } from '../../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../../rule.ts';
import { called, pathOf } from './place-of.ts';

const asked = [
  {
    field: 'doel',
    lacks: 'heeft geen doel',
    hint: 'Schrijf wat deelnemers na afloop weten, kunnen of hebben getoetst.',
  },
  {
    field: 'evaluatiemethode',
    lacks: 'wordt niet geëvalueerd',
    hint: 'Schrijf hoe u na afloop nagaat wat het heeft opgeleverd, hoe kort ook.',
  },
  {
    field: 'bouwstenen',
    lacks: 'hoort bij geen bouwsteen van het crisisplan',
    hint: 'Noem de bouwsteen die wordt geleerd of geoefend: geld is er alleen voor wat bij het crisisplan past.',
  },
] as const;

/**
 * An activity has a goal, a way to evaluate it and a link to the plan. An answer that is missing is an open question
 * already; this finds where `nvt` closes it, and where every block that is named is one that the institution leaves out.
 */
export const onvolledigeActiviteit: Rule = {
  code: 'onvolledige-activiteit',
  check: (institution) => {
    const unused = nietGebruikt(institution);
    return toCome(institution).flatMap((entry) =>
      asked.flatMap(({ field, lacks, hint }): Finding[] => {
        const answer = entry.activiteit[field];
        const leftOut = Array.isArray(answer) && answer.length > 0 && answer.every((id) => unused.has(id));
        if (!isNvt(answer) && !leftOut) return [];
        return [
          {
            severity: 'warning',
            path: pathOf(entry, field),
            message: `${called(entry)} ${leftOut ? 'noemt alleen bouwstenen die niet worden gebruikt' : lacks}.`,
            hint,
          },
        ];
      }),
    );
  },
};
