import { activityTypes } from '../../../../blocks/oto/activity-types.ts';
import { toCome } from '../../../../blocks/oto/to-come.ts';
import { ingevuld } from '../../../../blocks/schema/vraag.ts';
import { dutchNumber } from '../../../text/dutch-number.ts';
import type { Finding, Rule } from '../../rule.ts';
import { called, pathOf } from './place-of.ts';

/** An activity lasts as long as its type needs: the catalogue gives the hours of the guide of 2014. */
export const duurBuitenType: Rule = {
  code: 'duur-buiten-type',
  check: (institution) => {
    const types = activityTypes(institution);
    return toCome(institution).flatMap((entry): Finding[] => {
      const { duur_uren: uren, type } = entry.activiteit;
      const { duur, naam } = types.get(type) ?? {};
      if (!ingevuld(uren) || !duur || (uren >= duur.van && uren <= duur.tot)) return [];
      return [
        {
          severity: 'warning',
          path: pathOf(entry, 'duur_uren'),
          message: `${called(entry)} duurt ${hours(uren)} uur; voor het type ${naam} is dat ${hours(duur.van)} tot ${hours(duur.tot)} uur.`,
          hint:
            uren < duur.van
              ? 'Trek er meer tijd voor uit, of kies een type dat bij deze duur past.'
              : 'Verdeel het over meer keren, of kies een type dat bij deze duur past.',
        },
      ];
    });
  },
};

/** Hours as they are typed: `0,5`, `6`. */
export const hours = (value: number): string => dutchNumber(value, 2).replace(/,?0+$/, '');
