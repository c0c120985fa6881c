import { implementatietips } from '../../../blocks/catalogus/implementatietips.ts';
import { ingevuld } from '../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../rule.ts';

/** The institution takes a stand on every advice of the guide: a task, or a reason not to. */
export const tipZonderStandpunt: Rule = {
  code: 'tip-zonder-standpunt',
  check: ({ implementatie: { taken, bewust_niet } }) => {
    // Nothing planned yet: that is one open question, not dozens of warnings.
    if (!ingevuld(taken)) return [];
    const stands = new Set([
      ...taken.flatMap((taak) => taak.tips ?? []),
      ...(ingevuld(bewust_niet) ? bewust_niet.map((keuze) => keuze.tip) : []),
    ]);
    return implementatietips
      .filter((tip) => !stands.has(tip.id))
      .map(
        (tip): Finding => ({
          severity: 'warning',
          path: ['implementatie', 'taken'],
          message: `Over de tip "${tip.titel}" (stap ${tip.stap}) is nog niets besloten.`,
          hint: `Noem "${tip.id}" bij een taak onder tips, of met een reden onder bewust_niet.`,
        }),
      );
  },
};
