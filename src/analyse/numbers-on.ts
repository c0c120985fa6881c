import type { Institution } from '../../blocks/institution.ts';
import { ingevuld } from '../../blocks/schema/vraag.ts';
import { dayText } from './day-text.ts';

type Piket = Institution['registers']['piketten'][number];

/**
 * The numbers of a duty that ring on a day: the new one from its first day on, the old one up to its last.
 *
 * @param dag ISO date; undefined while the day is not known
 * @returns the numbers, the one to ring first, and a sentence about a change
 */
export function numbersOn({ nummer, nieuw_nummer: nieuw }: Piket, dag: string | undefined) {
  const oud = ingevuld(nummer) ? [nummer] : [];
  if (!nieuw) return { numbers: oud, change: '' };
  if (dag === undefined || dag < nieuw.van)
    return { numbers: oud, change: `Vanaf ${dayText(nieuw.van)} is het nummer ${nieuw.nummer}.` };
  const still = nieuw.oude_tot !== undefined && dag <= nieuw.oude_tot ? oud : [];
  return { numbers: [nieuw.nummer, ...still], change: '' };
}
