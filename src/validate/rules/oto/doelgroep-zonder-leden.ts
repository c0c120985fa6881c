import { membersOf } from '../../../../blocks/oto/members.ts';
import { spanOf } from '../../../../blocks/oto/schedule.ts';
import { type ToCome, toCome } from '../../../../blocks/oto/to-come.ts';
import { ingevuld } from '../../../../blocks/schema/vraag.ts';
import type { Finding, Rule } from '../../rule.ts';
import { called, pathOf } from './place-of.ts';

/** Somebody fills a role of the target group on the day, unless others than officials take part. */
export const doelgroepZonderLeden: Rule = {
  code: 'doelgroep-zonder-leden',
  check: (institution, peildatum) => {
    const members = membersOf(institution);
    return toCome(institution).flatMap((entry): Finding[] => {
      const { activiteit } = entry;
      if (!ingevuld(activiteit.doelgroep) || activiteit.doelgroep_overig !== undefined) return [];
      const empty = daysOf(entry, peildatum).find((day) => members(activiteit, day).size === 0);
      if (empty === undefined) return [];
      return [
        {
          severity: 'warning',
          path: pathOf(entry, 'doelgroep'),
          message: `Op ${empty} heeft niemand een rol uit de doelgroep van ${called(entry)}.`,
          hint: 'Wijs in registers/rollen.yaml een houder aan, kies een andere rol, of noem de deelnemers onder doelgroep_overig.',
        },
      ];
    });
  },
};

/** The first day of every time; of the whole period, or the day by which is judged, when no day is known. */
function daysOf({ schedule }: ToCome, peildatum: string | undefined): string[] {
  if (schedule?.precision === 'day') return schedule.occasions.map(({ first }) => first);
  const day = (schedule && spanOf(schedule)?.first) ?? peildatum;
  return day === undefined ? [] : [day];
}
